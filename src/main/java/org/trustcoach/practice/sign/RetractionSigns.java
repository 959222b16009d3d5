package org.trustcoach.practice.sign;

import java.util.Set;
import org.trustcoach.practice.scene.Retraction;
import org.trustcoach.practice.scene.Scene;
import org.trustcoach.practice.text.Clause;

/** Whether a clause takes an acknowledgement back, or is one that is taken back. */
final class RetractionSigns implements SignSource {

    @Override
    public void add(Scene scene, Clause clause, Set<String> signs) {
        for (Retraction retraction : scene.retractions()) {
            if (retraction.touches(clause)) {
                signs.add("retraction");
                signs.add("retraction " + (retraction.first() == clause.first() ? "begins" : "goes on"));
                signs.add("retraction " + scene.shape(clause).subject());
            } else if (retraction.end() == clause.first()) {
                signs.add("retraction before");
            }
        }
    }
}
