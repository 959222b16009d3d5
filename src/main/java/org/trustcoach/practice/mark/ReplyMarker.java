package org.trustcoach.practice.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Criterion.Limits;
import org.trustcoach.practice.Finding;
import org.trustcoach.practice.Marker;
import org.trustcoach.practice.Rubric;
import org.trustcoach.practice.Tier;
import org.trustcoach.practice.Utterance;
import org.trustcoach.practice.build.Agreement;
import org.trustcoach.practice.build.Builds;
import org.trustcoach.practice.build.Guards;
import org.trustcoach.practice.scene.Scene;
import org.trustcoach.practice.scene.SceneReader;
import org.trustcoach.practice.span.Found;
import org.trustcoach.practice.span.Look;
import org.trustcoach.practice.span.SpanRules;
import org.trustcoach.practice.span.WholeQuestions;

/** Marks replies with a model of clauses, and rules for the words that show a check. Thread-safe. */
public final class ReplyMarker implements Marker {

    private final SceneReader reader;
    private final ClauseModel model;
    private final Rubric rubric;
    private final SpanRules rules = new SpanRules();
    private final Builds builds = Builds.shipped();
    private final Guards guards = new Guards(builds);

    /**
     * @param model how likely a clause shows a check
     * @param rubric from which chance on that is told
     */
    public ReplyMarker(SceneReader reader, ClauseModel model, Rubric rubric) {
        this.reader = reader;
        this.model = model;
        this.rubric = rubric;
    }

    @Override
    public List<Finding> mark(Utterance utterance) {
        Scene scene = reader.read(utterance);
        return mark(scene, model.chances(ReplyExample.described(scene)));
    }

    /** What these chances come to, by clause and check. */
    public List<Finding> mark(Scene scene, double[][] given) {
        double[][] chances = builds.raised(scene, given);
        List<Finding> findings = new ArrayList<>();
        for (Check check : Check.values()) {
            findings.addAll(find(scene, check, chances));
        }
        List<Finding> whole = new ArrayList<>(WholeQuestions.in(scene, findings));
        whole.sort(Comparator.comparingInt(finding -> finding.span().start()));
        return Contradictions.without(scene, chances, whole);
    }

    /** The findings of one check. */
    public List<Finding> find(Scene scene, Check check, double[][] chances) {
        Limits limits = rubric.of(check).limits();
        List<Finding> findings = new ArrayList<>();
        for (Found found : rules.of(check).find(new Look(scene, check, chances, limits.ask()))) {
            if (guards.excludes(scene, check, found.span())) {
                continue;
            }
            boolean given = Agreement.isGiven(scene, check, found.span());
            if (!given && found.chance() < limits.alone()) {
                continue;
            }
            boolean sure = given && found.chance() >= limits.sure();
            findings.add(Finding.in(scene.reply().raw(), check, found.span(), sure ? Tier.SURE : Tier.ASK));
        }
        return findings;
    }
}
