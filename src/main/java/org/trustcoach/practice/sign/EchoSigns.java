package org.trustcoach.practice.sign;

import java.util.Set;
import org.trustcoach.practice.scene.Echo;
import org.trustcoach.practice.scene.Groups;
import org.trustcoach.practice.scene.Scene;
import org.trustcoach.practice.scene.Shape;
import org.trustcoach.practice.text.Clause;

/** What a clause gives back of the client's line, and what that line is. */
final class EchoSigns implements SignSource {

    private static final int MUCH = 3;

    @Override
    public void add(Scene scene, Clause clause, Set<String> signs) {
        Shape shape = scene.shape(clause);
        Echo echo = scene.echo();
        int echoed = echo.echoed(clause.first(), clause.end());
        int content = echo.content(clause.first(), clause.end());
        int pairs = echo.pairs(clause.first(), clause.end());
        int share = content == 0 ? 0 : (4 * echoed) / content;
        signs.add("echo " + Math.min(MUCH, echoed));
        signs.add("echo share " + share + (echoed > 1 ? " of several" : ""));
        signs.add("echo new " + Math.min(4, content - echoed));
        signs.add("echo pairs " + Math.min(MUCH, pairs));
        if (echoed > 0) {
            signs.add("echo " + shape.subject());
            signs.add("echo " + shape.form() + " " + Math.min(MUCH, echoed));
        }
        String place = scene.reply().clauses().indexOf(clause) == 0 ? "first" : "later";
        signs.add("echo " + Math.min(MUCH, echoed) + " " + place + " " + shape.form());
        signs.add("echo " + Math.min(MUCH, echoed) + " " + place + " " + shape.subject());
        signs.add("echo share " + share + " new " + Math.min(MUCH, content - echoed));
        client(scene, shape, signs);
    }

    private static void client(Scene scene, Shape shape, Set<String> signs) {
        int size = scene.client().words().size();
        String kind = kind(scene, size);
        signs.add("client " + kind);
        signs.add("client " + kind + " " + shape.subject());
        signs.add("client " + kind + " " + shape.form());
        Groups groups = scene.clientGroups();
        for (String group :
                new String[] {"problem", "feeling_bad", "feeling_good", "asks_advice", "smalltalk", "thanks"}) {
            if (groups.any(0, size, group)) {
                signs.add("client has " + group);
            }
        }
    }

    static String kind(Scene scene, int size) {
        if (size == 0) {
            return "silent";
        }
        boolean asks = scene.client().sentences().stream().anyMatch(sentence -> sentence.isQuestion());
        boolean troubled = scene.clientGroups().any(0, size, "problem")
                || scene.clientGroups().any(0, size, "feeling_bad");
        return asks ? "asks" : troubled ? "troubled" : "tells";
    }
}
