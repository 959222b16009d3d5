package org.trustcoach.practice.sign;

import java.util.Set;
import org.trustcoach.practice.scene.Scene;
import org.trustcoach.practice.text.Clause;

/** Knows signs of one kind. */
interface SignSource {

    void add(Scene scene, Clause clause, Set<String> signs);
}
