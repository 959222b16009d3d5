package org.trustcoach.script.problem;

import java.util.Collection;

/** Finds the known name that was probably meant. */
final class Nearest {

    private static final int MAX_LENGTH = 60;
    private static final int MAX_CANDIDATES = 1000;

    private Nearest() {}

    /** The known name nearest to this one, the first of equals; empty if none is near: a third of the letters may differ. */
    static String to(String name, Collection<String> known) {
        String nearest = "";
        int least = Math.max(1, name.length() / 3) + 1;
        if (name.length() > MAX_LENGTH) {
            return nearest;
        }
        for (String candidate : known.stream().limit(MAX_CANDIDATES).toList()) {
            int distance = Math.abs(candidate.length() - name.length()) < least ? distance(name, candidate) : least;
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** How many letters must be put in, taken out, replaced or swapped with their neighbour. */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, i, j, a.charAt(i - 1) == b.charAt(j - 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, int i, int j, boolean same) {
        int replaced = cost[i - 1][j - 1] + (same ? 0 : 1);
        return Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    }
}
