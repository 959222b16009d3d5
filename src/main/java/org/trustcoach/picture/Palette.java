package org.trustcoach.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import org.trustcoach.practice.Factor;
import org.trustcoach.rehearsal.Result;

/**
 * Colours and letters. A picture has a light ground of its own, so that it reads alike in a light and a dark chat; the colours of the
 * factors can be told apart by people who don't see red and green (M. Okabe, K. Ito, “Color Universal Design”, 2002).
 */
final class Palette {

    static final Color GROUND = new Color(0xFB, 0xFA, 0xF6);
    static final Color PANEL = new Color(0xF1, 0xEF, 0xE7);
    static final Color INK = new Color(0x1E, 0x24, 0x2C);
    static final Color FAINT = new Color(0x6A, 0x72, 0x7C);
    static final Color BASE = new Color(0xB4, 0xB2, 0xA8);

    static final Stroke LINE = new BasicStroke(5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final Stroke THIN = new BasicStroke(2f);

    private Palette() {}

    static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }

    static Color of(Factor factor) {
        return switch (factor) {
            case CREDIBILITY -> new Color(0x00, 0x72, 0xB2);
            case RELIABILITY -> new Color(0x00, 0x80, 0x5C);
            case INTIMACY -> new Color(0xC2, 0x4E, 0x00);
            case SELF_ORIENTATION -> new Color(0xA0, 0x3F, 0x7F);
        };
    }

    static String name(Factor factor) {
        return switch (factor) {
            case CREDIBILITY -> "C  Credibility";
            case RELIABILITY -> "R  Reliability";
            case INTIMACY -> "I  Intimacy";
            case SELF_ORIENTATION -> "S  Client first";
        };
    }

    static String name(Result result) {
        return switch (result) {
            case CLOSER -> "closer";
            case SAME -> "where you were";
            case FURTHER -> "further apart";
        };
    }
}
