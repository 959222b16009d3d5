package org.trustcoach.picture;

import java.awt.Font;
import java.io.IOException;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustcoach.rehearsal.Curve;
import org.trustcoach.rehearsal.Pictures;

/** Draws with JFreeChart, without a screen. Where the machine has no letters to draw with, there is no picture. */
public final class ChartPictures implements Pictures {

    private static final Logger log = LoggerFactory.getLogger(ChartPictures.class);

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 1180;
    private static final int QUOTE = 150;

    @Override
    public byte[] rehearsal(Curve curve) {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        try {
            return ChartUtils.encodeAsPNG(chart(curve).createBufferedImage(WIDTH, HEIGHT));
        } catch (IOException | RuntimeException | LinkageError | InternalError failure) {
            log.warn("A picture can't be drawn on this machine: {}", failure.toString());
            return new byte[0];
        }
    }

    private static JFreeChart chart(Curve curve) {
        var sums = curve.sums();
        JFreeChart chart = new JFreeChart(
                null, null, Panels.of(sums, Panels.steps(curve.turns().size(), new Lines())), false);
        chart.setBackgroundPaint(Palette.GROUND);
        chart.setPadding(new RectangleInsets(22, 6, 22, 6));
        chart.setTextAntiAlias(true);
        chart.addSubtitle(title(curve.persona() + ": " + curve.title(), Font.BOLD, 38));
        TextTitle result = title("Where that leaves you: " + Palette.name(curve.result()), Font.PLAIN, 32);
        result.setPaint(Palette.FAINT);
        chart.addSubtitle(result);
        if (!curve.best().isEmpty()) {
            TextTitle best = title("Best line: “" + shortened(curve.best()) + "”", Font.ITALIC, 31);
            best.setPosition(RectangleEdge.BOTTOM);
            best.setPadding(18, 24, 6, 24);
            chart.addSubtitle(best);
        }
        return chart;
    }

    private static TextTitle title(String text, int style, int size) {
        TextTitle title = new TextTitle(text, Palette.font(style, size));
        title.setPaint(Palette.INK);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setPadding(4, 24, 6, 24);
        title.setMaximumLinesToDisplay(4);
        return title;
    }

    private static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= QUOTE) {
            return line;
        }
        int space = line.lastIndexOf(' ', QUOTE);
        return line.substring(0, space > 0 ? space : QUOTE) + "…";
    }

    /** The start, and the lines by number. */
    private static final class Lines extends NumberFormat {

        private static final long serialVersionUID = 1L;

        @Override
        public StringBuffer format(double number, StringBuffer to, FieldPosition at) {
            return format(Math.round(number), to, at);
        }

        @Override
        public StringBuffer format(long number, StringBuffer to, FieldPosition at) {
            return to.append(number == 0 ? "start" : "line " + number);
        }

        @Override
        public Number parse(String text, ParsePosition at) {
            throw new UnsupportedOperationException("only written");
        }
    }
}
