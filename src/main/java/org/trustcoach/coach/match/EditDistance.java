package org.trustcoach.coach.match;

/** How many letters were added, dropped, changed or swapped with their neighbour (optimal string alignment distance). */
public final class EditDistance {

    private EditDistance() {}

    /** Whether the two are at most {@code limit} slips apart. */
    public static boolean atMost(String a, String b, int limit) {
        return Math.abs(a.length() - b.length()) <= limit && of(a, b) <= limit;
    }

    private static int of(String a, String b) {
        int[][] distance = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : least(distance, a, b, i, j);
            }
        }
        return distance[a.length()][b.length()];
    }

    private static int least(int[][] distance, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(distance[i - 1][j - 1] + change, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
    }
}
