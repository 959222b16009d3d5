package org.trustcoach.opennlp.confidence;

import java.util.List;

/** Logistic regression over a handful of signs, solved by Newton's method with a small ridge. */
final class ScopeFit {

    private static final int ROUNDS = 30;
    private static final double RIDGE = 1e-2;

    private ScopeFit() {}

    /**
     * A message with its signs.
     *
     * @param inScope whether it means an intent
     * @param weight how much it counts
     */
    record Case(double[] signs, boolean inScope, double weight) {}

    /** The weight of each sign for being in scope. */
    static double[] fit(List<Case> cases) {
        double[] weights = new double[Signs.COUNT];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] curvature = new double[Signs.COUNT][Signs.COUNT + 1];
            for (int i = 0; i < Signs.COUNT; i++) {
                curvature[i][i] = RIDGE;
                curvature[i][Signs.COUNT] = -RIDGE * weights[i];
            }
            cases.forEach(one -> add(curvature, one, weights));
            double[] step = solve(curvature);
            for (int i = 0; i < step.length; i++) {
                weights[i] += step[i];
            }
        }
        return weights;
    }

    private static void add(double[][] curvature, Case one, double[] weights) {
        double p = Signs.sigmoid(dot(weights, one.signs()));
        double error = one.weight() * ((one.inScope() ? 1 : 0) - p);
        double bend = one.weight() * Math.max(p * (1 - p), 1e-6);
        for (int i = 0; i < weights.length; i++) {
            curvature[i][weights.length] += error * one.signs()[i];
            for (int j = 0; j < weights.length; j++) {
                curvature[i][j] += bend * one.signs()[i] * one.signs()[j];
            }
        }
    }

    static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** Gauss-Jordan elimination; the matrix is positive definite, so no pivot is needed. */
    private static double[] solve(double[][] matrix) {
        int n = matrix.length;
        for (int i = 0; i < n; i++) {
            for (int row = 0; row < n; row++) {
                double factor = row == i ? 0 : matrix[row][i] / matrix[i][i];
                for (int column = i; factor != 0 && column <= n; column++) {
                    matrix[row][column] -= factor * matrix[i][column];
                }
            }
        }
        double[] solution = new double[n];
        for (int i = 0; i < n; i++) {
            solution[i] = matrix[i][n] / matrix[i][i];
        }
        return solution;
    }
}
