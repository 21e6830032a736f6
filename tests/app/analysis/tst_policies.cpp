// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/policies.h"

#include "app/analysis/policywords.h"
#include "app/analysis/tokens.h"
#include "app/article/article.h"
#include "resources/resources.h"

#include <QtTest/QTest>

#include <memory>

using namespace pullquote;
using namespace Qt::StringLiterals;

/// Each row: a text and its policies as "name: mention / mention", parted by "; ".
class PoliciesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PolicyWords> m_words;

    [[nodiscard]] QList<Entity> found(Article &article, const QString &paragraph) const
    {
        setBlocks(article, {{BlockKind::Title, u"A heading about things"_s}, {BlockKind::Paragraph, paragraph}});
        return findPolicies(tokenise(article), *m_words);
    }
    [[nodiscard]] QString described(const QString &paragraph) const
    {
        Article article;
        QStringList shown;
        const QList<Entity> policies = found(article, paragraph);
        for (const Entity &policy : policies) {
            QStringList mentions;
            for (const Mention &mention : policy.mentions)
                mentions.append(mention.range.in(article.text).toString());
            shown.append(policy.name + u": "_s + mentions.join(u" / "_s));
        }
        return shown.join(u"; "_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerResources();
        m_words = std::make_unique<PolicyWords>();
    }

    void policies_areFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) { QTest::newRow(name) << text << expected; };
        row("act", u"The Clean Harbours Act passed on Monday."_s, u"Clean Harbours Act: Clean Harbours Act"_s);
        row("act with a year", u"She wrote the Fair Ferries Act of 1994."_s, u"Fair Ferries Act of 1994: Fair Ferries Act of 1994"_s);
        row("year before", u"He voted for the 2003 River Safety Act twice."_s, u"2003 River Safety Act: 2003 River Safety Act"_s);
        row("connectors", u"The Justice for Lighthouse Keepers Act failed."_s, u"Justice for Lighthouse Keepers Act: Justice for Lighthouse Keepers Act"_s);
        row("possessive inside", u"The Veterans' Housing Act is old."_s, u"Veterans' Housing Act: Veterans' Housing Act"_s);
        row("possessor outside", u"Marsh's Open Harbours Act is stalled."_s, u"Open Harbours Act: Open Harbours Act"_s);
        row("treaty", u"Both signed the Baltic Fishing Treaty."_s, u"Baltic Fishing Treaty: Baltic Fishing Treaty"_s);
        row("treaty of", u"They signed the Treaty of Lindholm."_s, u"Treaty of Lindholm: Treaty of Lindholm"_s);
        row("protocol on", u"The Protocol on Marsh Birds was ratified."_s, u"Protocol on Marsh Birds: Protocol on Marsh Birds"_s);
        row("doctrine", u"The Harkness Doctrine is dead."_s, u"Harkness Doctrine: Harkness Doctrine"_s);
        row("amendment by name", u"The Ortega Amendment lost."_s, u"Ortega Amendment: Ortega Amendment"_s);
        row("executive order", u"He revoked Executive Order 12044 at once."_s, u"Executive Order 12044: Executive Order 12044"_s);
        row("house bill", u"House Bill 2 was repealed."_s, u"House Bill 2: House Bill 2"_s);
        row("bill code", u"The Senate took up H.R. 3590 again."_s, u"H.R. 3590: H.R. 3590"_s);
        row("senate number", u"S. 744 died in the House."_s, u"S. 744: S. 744"_s);
        row("glued code", u"Activists fought HB2 in court."_s, u"HB2: HB2"_s);
        row("title", u"Migrants were expelled under Title 42 again."_s, u"Title 42: Title 42"_s);
        row("title policy", u"The Title 42 policy ends in May."_s, u"Title 42 policy: Title 42 policy"_s);
        row("section", u"Section 230 protects the site."_s, u"Section 230: Section 230"_s);
        row("article", u"The court cited Article 21 of the charter."_s, u"Article 21: Article 21"_s);
        row("proposition", u"Voters approved Proposition 187 then."_s, u"Proposition 187: Proposition 187"_s);
        row("resolution", u"They broke Security Council Resolution 2231 again."_s, u"Security Council Resolution 2231: Security Council Resolution 2231"_s);
        row("first amendment", u"It is a First Amendment case."_s, u"First Amendment: First Amendment"_s);
        row("ordinal digits", u"The 13th Amendment ended it."_s, u"13th Amendment: 13th Amendment"_s);
        row("ordinal small", u"She took the 5th amendment."_s, u"5th amendment: 5th amendment"_s);
        row("ruling", u"In Halloran v. Department of Fisheries the court agreed."_s, u"Halloran v. Department of Fisheries: Halloran v. Department of Fisheries"_s);
        row("ruling short", u"Quill v. Tern was overturned."_s, u"Quill v. Tern: Quill v. Tern"_s);
        row("coined care", u"Voters feared Quillcare would fail."_s, u"Quillcare: Quillcare"_s);
        row("obamacare", u"They would repeal Obamacare soon."_s, u"Obamacare: Obamacare"_s);
        row("medicare", u"Older people rely on Medicare now."_s, u"Medicare: Medicare"_s);
        row("social security", u"He will not cut Social Security at all."_s, u"Social Security: Social Security"_s);
        row("nafta", u"The plant moved after NAFTA passed."_s, u"NAFTA: NAFTA"_s);
        row("iran deal", u"He would scrap the Iran nuclear deal."_s, u"Iran nuclear deal: Iran nuclear deal"_s);
        row("paris", u"They left the Paris climate agreement."_s, u"Paris climate agreement: Paris climate agreement"_s);
        row("brexit", u"Exports fell after Brexit began."_s, u"Brexit: Brexit"_s);
        row("visa", u"Firms use H-1B visas a lot."_s, u"H-1B visas: H-1B visas"_s);
        row("eb5", u"The EB-5 program was extended."_s, u"EB-5 program: EB-5 program"_s);
        row("remain", u"Judges revived the Remain in Mexico policy."_s, u"Remain in Mexico policy: Remain in Mexico policy"_s);
        row("roe", u"They want to reverse Roe v. Wade soon."_s, u"Roe v. Wade: Roe v. Wade"_s);
        row("dodd frank", u"Banks dislike Dodd-Frank rules."_s, u"Dodd-Frank: Dodd-Frank"_s);
        row("gi bill", u"He studied under the GI Bill then."_s, u"GI Bill: GI Bill"_s);
        row("drugs", u"The war on drugs failed."_s, u"war on drugs: war on drugs"_s);
        row("new deal", u"She praised the New Deal again."_s, u"New Deal: New Deal"_s);
        row("daca", u"DACA shields them."_s, u"DACA: DACA"_s);
        row("gun control", u"The marchers wanted gun control now."_s, u"gun control: gun control"_s);
        row("minimum wage", u"They would double the minimum wage."_s, u"minimum wage: minimum wage"_s);
        row("tax code", u"He called the tax code a mess."_s, u"tax code: tax code"_s);
        row("immigration reform", u"Talks on immigration reform stalled."_s, u"immigration reform: immigration reform"_s);
        row("border policy", u"They oversee border policy."_s, u"border policy: border policy"_s);
        row("law about", u"A stricter gun law was drafted."_s, u"stricter gun law: stricter gun law"_s);
        row("plan about", u"Her child-care plan is cheap."_s, u"child-care plan: child-care plan"_s);
        row("requirement for", u"Chile eased visa requirements for Peruvians."_s, u"visa requirements for Peruvians: visa requirements for Peruvians"_s);
        row("ban on", u"A ban on plastic bags starts in May."_s, u"ban on plastic bags: ban on plastic bags"_s);
        row("tariffs on", u"They want tariffs on imported steel."_s, u"tariffs on imported steel: tariffs on imported steel"_s);
        row("moratorium", u"The town set a moratorium on new wells."_s, u"moratorium on new wells: moratorium on new wells"_s);
        row("sanctions against", u"Ottawa lifted sanctions against Burma."_s, u"sanctions against Burma: sanctions against Burma"_s);
        row("state law", u"The Georgia law is strict."_s, u"Georgia law: Georgia law"_s);
        row("amendment lower", u"The Hartmann amendment was dropped."_s, u"Hartmann amendment: Hartmann amendment"_s);
        row("bill with domain", u"A Senate flood-insurance bill stalled."_s, u"Senate flood-insurance bill: Senate flood-insurance bill"_s);
        row("policy joined", u"Several labor-policy experts agreed."_s, u"labor-policy: labor-policy"_s);
        row("headline", u"Governor Signs Strict Gun Law"_s, u"Strict Gun Law: Strict Gun Law"_s);
        row("abbreviation", u"The Clean Harbours Act (CHA) passed. Ports hate the CHA."_s, u"Clean Harbours Act: Clean Harbours Act / CHA / CHA"_s);
        row("known as", u"The Fair Ferries Act, known as Ferrycare, passed. Many like Ferrycare."_s, u"Fair Ferries Act: Fair Ferries Act / Ferrycare / Ferrycare"_s);
        row("dubbed", u"The Fair Ferries Act, dubbed “Boat Bill,” passed."_s, u"Fair Ferries Act: Fair Ferries Act / Boat Bill"_s);
        row("label group", u"The Affordable Care Act is old. Obamacare is popular. The ACA stays."_s, u"Affordable Care Act: Affordable Care Act / Obamacare / ACA"_s);
        row("same twice", u"Border policy matters. Their border policy failed."_s, u"Border policy: Border policy / border policy"_s);
        row("singular and plural", u"Gun laws differ. One gun law is odd."_s, u"Gun laws: Gun laws / gun law"_s);
        row("that requires", u"A bill that would require hunters to wear helmets died."_s, u"bill that would require hunters to wear helmets: bill that would require hunters to wear helmets"_s);
        row("to ban", u"Lawmakers drafted legislation to ban lead paint."_s, u"legislation to ban lead paint: legislation to ban lead paint"_s);
        row("or abbreviation", u"The Fair Ferries Act, or FFA, passed. Crews like the FFA."_s, u"Fair Ferries Act: Fair Ferries Act / FFA / FFA"_s);
        row("abbreviation first", u"The FFA (Fair Ferries Act) passed. Crews like the FFA."_s, u"Fair Ferries Act: FFA / Fair Ferries Act / FFA"_s);
        row("act with a year after", u"The Lighthouses Act 1986 applies."_s, u"Lighthouses Act 1986: Lighthouses Act 1986"_s);
        row("bill of a parliament", u"Ottawa passed Bill C-69 in June."_s, u"Bill C-69: Bill C-69"_s);
        row("lettered measure", u"Voters rejected Measure K narrowly."_s, u"Measure K: Measure K"_s);
        row("convention on", u"The Convention on Marsh Birds was signed."_s, u"Convention on Marsh Birds: Convention on Marsh Birds"_s);
        row("convention against", u"Nine coastal states have signed the U.N. Convention Against Whaling since then."_s, u"U.N. Convention Against Whaling: U.N. Convention Against Whaling"_s);
        row("names in a short sentence", u"The Baltic Union's Harbour Levy Adjustment Mechanism starts in October."_s,
            u"Harbour Levy Adjustment Mechanism: Harbour Levy Adjustment Mechanism"_s);
        row("mechanism", u"Shipping lines will pay more once the Harbour Levy Adjustment Mechanism (HLAM) starts. The HLAM is new."_s,
            u"Harbour Levy Adjustment Mechanism: Harbour Levy Adjustment Mechanism / HLAM / HLAM"_s);
        row("seasonal worker program", u"His seasonal worker program expires in June."_s, u"seasonal worker program: seasonal worker program"_s);
        row("carbon border levy", u"They want to repeal the carbon border levy."_s, u"carbon border levy: carbon border levy"_s);
        row("levy", u"A plastics levy was agreed."_s, u"plastics levy: plastics levy"_s);
        row("scheme", u"The voucher scheme ended."_s, u"voucher scheme: voucher scheme"_s);
        row("windfall tax", u"A windfall tax is planned."_s, u"windfall tax: windfall tax"_s);
        row("leave", u"Britain's decision to leave the European Union hurt exports."_s, u"decision to leave the European Union: decision to leave the European Union"_s);
    }

    void policies_areFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(described(text), expected);
    }

    void otherThings_areNoPolicies_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("law enforcement", u"Georgia law enforcement came."_s);
        row("law school", u"She left Harvard Law School early."_s);
        row("person Bill", u"President Bill Marsh spoke."_s);
        row("mayor Bill", u"Mayor Bill de Vries spoke."_s);
        row("body", u"The Center for Federal Tax Policy objected."_s);
        row("institute", u"The Institute for School Reform objected."_s);
        row("programme of weapons", u"They stepped up the nuclear missile program."_s);
        row("generic policy", u"The policy is bad."_s);
        row("generic plan", u"He has a plan."_s);
        row("foreign policy", u"He knows foreign policy well."_s);
        row("game plan", u"The coach had a game plan."_s);
        row("television", u"It ran on a television program."_s);
        row("savings plan", u"They opened a college savings plan."_s);
        row("insurance policy", u"She bought an insurance policy."_s);
        row("meeting with a place", u"The Fishermen's Convention in Oslo was dull."_s);
        row("charter school", u"The Harbour Charter School closed."_s);
        row("pyramid", u"He ran a pyramid scheme."_s);
        row("convention", u"The Republican National Convention opened."_s);
        row("Amnesty", u"Amnesty International objected."_s);
        row("contest", u"Marsh vs. Quill is on Monday."_s);
        row("first amendment small", u"It was his first amendment to the text."_s);
        row("abbreviation alone", u"The ACA met on Monday."_s);
        row("drug deal", u"He was caught in a drug deal."_s);
        row("plea deal", u"She took a plea deal."_s);
        row("act", u"They act on it."_s);
        row("tax bill", u"Her tax bill was small."_s);
        row("law that is", u"The law that he knows is old."_s);
        row("tax people", u"Democratic lawmakers left."_s);
    }

    void otherThings_areNoPolicies()
    {
        QFETCH(const QString, text);
        QCOMPARE(described(text), QString());
    }

    void mentions_sayWhyTheyAreLinked()
    {
        Article article;
        const QList<Entity> policies = found(article, u"The Clean Harbours Act (CHA), known as Portcare, passed. The Clean Harbours Act is old; the CHA and Portcare are not."_s);
        QCOMPARE(policies.size(), 1);
        QList<LinkReason> reasons;
        for (const Mention &mention : policies[0].mentions)
            reasons.append(mention.reason);
        using enum LinkReason;
        QCOMPARE(reasons, (QList<LinkReason>{FirstMention, Abbreviation, Alias, SameName, Abbreviation, Alias}));
    }

    void confidence_isHigherForNames()
    {
        Article article;
        const QList<Entity> policies = found(article, u"Medicare pays. Their housing initiative does not."_s);
        QCOMPARE(policies.size(), 2);
        QVERIFY(policies[0].confidence > policies[1].confidence);
    }

    void edgesOfText_areSafe()
    {
        for (const QString &text : {u"Act"_s, u"v."_s, u"Title"_s, u"ban on"_s, u"law"_s, u"Treaty of"_s, u"dubbed"_s, u"("_s, u"’s"_s, u"S."_s})
            QCOMPARE(described(text), QString());
    }
};

QTEST_GUILESS_MAIN(PoliciesTest)
#include "tst_policies.moc"
