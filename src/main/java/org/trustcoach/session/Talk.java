package org.trustcoach.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.Offered;
import org.trustcoach.dialog.run.Position;
import org.trustcoach.rehearsal.log.Performance;

/**
 * The state of a conversation: what an edit of the last message winds back.
 *
 * @param position where it stands in the dialogs
 * @param prompt the answers on offer, or null for none
 * @param lastTap id of the button that was tapped last, or the empty string
 * @param misses how many messages in a row were not understood
 * @param route how the last message found its way, or null before the first one
 * @param offered promises that were noticed and not answered yet, the newest last
 * @param asked what was asked about a promise, or null for nothing
 * @param performances how the rehearsals under way go, the newest last
 */
public record Talk(
        Position position,
        @Nullable Prompt prompt,
        String lastTap,
        int misses,
        @Nullable Route route,
        List<Offered> offered,
        @Nullable Asked asked,
        List<Performance> performances) {

    public static final Talk NEW = new Talk(Position.NOWHERE, null, "", 0, null, List.of(), null, List.of());

    /** So many promises are kept on offer; older ones are let go. */
    private static final int MAX_OFFERED = 6;

    /** As many as may wait, interrupted, and the one at hand. */
    private static final int MAX_PERFORMANCES = 3;

    public Talk {
        offered = List.copyOf(offered.subList(Math.max(0, offered.size() - MAX_OFFERED), offered.size()));
        performances = List.copyOf(
                performances.subList(Math.max(0, performances.size() - MAX_PERFORMANCES), performances.size()));
    }

    public Talk at(Position other) {
        return new Talk(other, prompt, lastTap, misses, route, offered, asked, performances);
    }

    public Talk offering(@Nullable Prompt other) {
        return new Talk(position, other, lastTap, misses, route, offered, asked, performances);
    }

    public Talk tapped(String button) {
        return new Talk(position, prompt, button, misses, route, offered, asked, performances);
    }

    public Talk missed(int times) {
        return new Talk(position, prompt, lastTap, times, route, offered, asked, performances);
    }

    public Talk by(Route other) {
        return new Talk(position, prompt, lastTap, misses, other, offered, asked, performances);
    }

    public Talk withOffered(List<Offered> others) {
        return new Talk(position, prompt, lastTap, misses, route, others, asked, performances);
    }

    public Talk asking(@Nullable Asked other) {
        return new Talk(position, prompt, lastTap, misses, route, offered, other, performances);
    }

    /** With this performance as the newest, in the place of the one of its dialog. */
    public Talk with(Performance performance) {
        List<Performance> all = new ArrayList<>(performances);
        all.removeIf(other -> other.dialog().equals(performance.dialog()));
        all.add(performance);
        return new Talk(position, prompt, lastTap, misses, route, offered, asked, all);
    }

    /** How the rehearsal that this dialog plays goes. */
    public Optional<Performance> performance(String dialog) {
        return performances.stream()
                .filter(performance -> performance.dialog().equals(dialog))
                .findFirst();
    }
}
