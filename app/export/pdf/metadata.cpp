// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/metadata.h"

#include "app/article/article.h"
#include "app/export/pdf/pdfobjects.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr QStringView creatorTool = u"Pullquote";

QString listItems(const QStringList &texts)
{
    QString items;
    for (const QString &text : texts)
        items += u"<rdf:li>"_s + text.toHtmlEscaped() + u"</rdf:li>"_s;
    return items;
}

/// Commas stand between keywords; no tag has any.
QString keywords(const QStringList &tags)
{
    return tags.join(u", "_s);
}

QString xmpPacket(const Article &article, const QStringList &tags, const QDateTime &created)
{
    QString packet
        = u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
          "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
          "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
          "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">"_s;
    packet += u"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"_s + article.title.toHtmlEscaped()
        + u"</rdf:li></rdf:Alt></dc:title>"_s;
    if (!article.bylines.isEmpty())
        packet += u"<dc:creator><rdf:Seq>"_s + listItems(article.bylines) + u"</rdf:Seq></dc:creator>"_s;
    if (!tags.isEmpty())
        packet += u"<dc:subject><rdf:Bag>"_s + listItems(tags) + u"</rdf:Bag></dc:subject><pdf:Keywords>"_s
            + keywords(tags).toHtmlEscaped() + u"</pdf:Keywords>"_s;
    if (!article.language.isEmpty())
        packet += u"<dc:language><rdf:Bag>"_s + listItems({article.language}) + u"</rdf:Bag></dc:language>"_s;
    if (!article.source.isEmpty())
        packet += u"<dc:source>"_s + article.source.toHtmlEscaped() + u"</dc:source>"_s;
    if (created.isValid())
        packet += u"<xmp:CreateDate>"_s + created.toUTC().toString(Qt::ISODate) + u"</xmp:CreateDate>"_s;
    return packet + u"<xmp:CreatorTool>"_s + creatorTool
        + u"</xmp:CreatorTool></rdf:Description></rdf:RDF></x:xmpmeta>\n"
          "<?xpacket end=\"w\"?>"_s;
}

}

void addMetadata(QPDF &pdf, const Article &article, const QStringList &tags, const QDateTime &created)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", pdfText(article.title));
    if (!article.bylines.isEmpty())
        info.replaceKey("/Author", pdfText(article.bylines.join(u", "_s)));
    if (!tags.isEmpty())
        info.replaceKey("/Keywords", pdfText(keywords(tags)));
    info.replaceKey("/Creator", pdfText(creatorTool.toString()));
    info.replaceKey("/Producer", pdfText(u"Qt, qpdf"_s));
    if (created.isValid()) {
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(created)));
        info.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfDate(created)));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    QPDFObjectHandle root = pdf.getRoot();
    QPDFObjectHandle xmp = pdf.newStream(xmpPacket(article, tags, created).toStdString());
    xmp.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    xmp.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", xmp);
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    root.replaceKey("/PageLabels", QPDFObjectHandle::parse("<< /Nums [0 << /S /D >>] >>"));
    if (!article.language.isEmpty())
        root.replaceKey("/Lang", pdfText(article.language));
}

void attachFile(QPDF &pdf, const QString &name, const QString &mediaType, const QString &description,
                const QByteArray &bytes, const QDateTime &created)
{
    QPDFEFStreamObjectHelper stream = QPDFEFStreamObjectHelper::createEFStream(pdf, bytes.toStdString());
    stream.setSubtype(mediaType.toStdString());
    if (created.isValid())
        stream.setCreationDate(pdfDate(created)).setModDate(pdfDate(created));
    QPDFFileSpecObjectHelper file = QPDFFileSpecObjectHelper::createFileSpec(pdf, name.toStdString(), stream);
    file.setDescription(description.toStdString());
    QPDFObjectHandle specification = file.getObjectHandle();
    specification.replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Data"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(name.toStdString(), file);
    QPDFObjectHandle root = pdf.getRoot();
    if (!root.getKey("/AF").isArray())
        root.replaceKey("/AF", QPDFObjectHandle::newArray());
    root.getKey("/AF").appendItem(specification);
}

}
