// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "app/base/logging.h"
#include "resources/resources.h"
#include "ui/theme/theme.h"

#include <QtCore/QFile>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

QByteArray inColour(QByteArray drawing, const QColor &colour)
{
    return drawing.replace("currentColor", colour.name().toLatin1());
}

/// Draws at whatever size and pixel ratio it is asked for; Qt's own SVG engine cannot be told the colour.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(const QByteArray &drawing, const QColor &colour, const QColor &disabled)
        : m_enabled(inColour(drawing, colour))
        , m_disabled(inColour(drawing, disabled))
    {
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(*this); }
    [[nodiscard]] bool isNull() override { return m_enabled.isEmpty(); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(mode == QIcon::Disabled ? m_disabled : m_enabled);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    [[nodiscard]] QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap pixmap(size * scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

private:
    QByteArray m_enabled;
    QByteArray m_disabled;
};

}

QIcon Icons::icon(const QString &name, const Theme &theme)
{
    const QString key = name + theme.text.name() + theme.secondaryText.name();
    const auto known = m_icons.constFind(key);
    if (known != m_icons.constEnd())
        return *known;
    registerResources();
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcUi) << "No icon is called" << name;
        return {};
    }
    const QIcon icon(new LineIconEngine(file.readAll(), theme.text, theme.secondaryText));
    m_icons.insert(key, icon);
    return icon;
}

}
