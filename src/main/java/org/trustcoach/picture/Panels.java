package org.trustcoach.picture;

import java.awt.Font;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.annotations.XYTitleAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.trustcoach.practice.Balance;
import org.trustcoach.practice.Factor;

/** One panel for each factor, one below the other over the same axis: lines that lie on each other can't be read. */
final class Panels {

    private static final double LEAST_HEIGHT = 1.5;
    private static final double ROOM = 0.35;
    private static final double DOT = 14;

    private Panels() {}

    static CombinedDomainXYPlot of(List<Balance> values, ValueAxis axis) {
        CombinedDomainXYPlot panels = new CombinedDomainXYPlot(axis);
        panels.setGap(14);
        panels.setInsets(new RectangleInsets(4, 20, 0, 36));
        for (Factor factor : Factor.values()) {
            panels.add(panel(values, factor));
        }
        return panels;
    }

    private static XYPlot panel(List<Balance> values, Factor factor) {
        XYSeries series = new XYSeries(factor.letter());
        for (int i = 0; i < values.size(); i++) {
            series.add(i, values.get(i).of(factor));
        }
        XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, true);
        lines.setSeriesPaint(0, Palette.of(factor));
        lines.setSeriesStroke(0, Palette.LINE);
        lines.setSeriesShape(0, new java.awt.geom.Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
        XYPlot panel = new XYPlot(new XYSeriesCollection(series), null, height(values), lines);
        panel.setBackgroundPaint(Palette.PANEL);
        panel.setOutlineVisible(false);
        panel.setDomainGridlinesVisible(false);
        panel.setRangeGridlinesVisible(false);
        panel.addRangeMarker(new ValueMarker(0, Palette.BASE, Palette.THIN), Layer.BACKGROUND);
        panel.addAnnotation(name(factor));
        return panel;
    }

    private static XYTitleAnnotation name(Factor factor) {
        TextTitle name = new TextTitle(Palette.name(factor), Palette.font(Font.BOLD, 28));
        name.setPaint(Palette.of(factor));
        name.setPadding(6, 14, 0, 0);
        return new XYTitleAnnotation(0, 1, name, RectangleAnchor.TOP_LEFT);
    }

    /** The same for all panels, so that they can be compared. */
    private static NumberAxis height(List<Balance> values) {
        double most = LEAST_HEIGHT;
        double least = -LEAST_HEIGHT;
        for (Factor factor : Factor.values()) {
            ToDoubleFunction<Balance> of = balance -> balance.of(factor);
            most = Math.max(most, values.stream().mapToDouble(of).max().orElse(0));
            least = Math.min(least, values.stream().mapToDouble(of).min().orElse(0));
        }
        NumberAxis axis = new NumberAxis();
        axis.setRange(least * (1 + ROOM), most * (1 + ROOM));
        axis.setVisible(false);
        return axis;
    }

    /** An axis of whole numbers from 0 on. */
    static NumberAxis steps(int last, java.text.NumberFormat words) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(-0.3, last + 0.3);
        axis.setTickUnit(new NumberTickUnit(1, words));
        axis.setTickLabelFont(Palette.font(Font.PLAIN, 26));
        axis.setTickLabelPaint(Palette.INK);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }
}
