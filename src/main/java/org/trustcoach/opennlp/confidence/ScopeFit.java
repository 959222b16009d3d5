package org.trustcoach.opennlp.confidence;

import java.util.List;

/**
 * Logistic regression over a handful of signs, solved by Newton's method with steps that are halved until they help. A ridge holds
 * it near to what it would be without any case, {@link Signs#PRIOR}: the fewer cases, the more.
 */
final class ScopeFit {

    private static final int ROUNDS = 30;
    private static final double SMALLEST_STEP = 1e-6;
    private static final double LEAST_RIDGE = 1e-2;
    private static final double RIDGE_OF_ONE = 10;

    private final List<Case> cases;
    private final double ridge;

    private ScopeFit(List<Case> cases) {
        this.cases = cases;
        this.ridge = Math.max(LEAST_RIDGE, RIDGE_OF_ONE / Math.max(1, cases.size()));
    }

    /**
     * A message with its signs.
     *
     * @param inScope whether it means an intent
     * @param weight how much it counts
     */
    record Case(double[] signs, boolean inScope, double weight) {}

    /** The weight of each sign for being in scope. */
    static double[] fit(List<Case> cases) {
        ScopeFit fit = new ScopeFit(cases);
        double[] weights = Signs.PRIOR.clone();
        for (int round = 0; round < ROUNDS; round++) {
            weights = fit.better(weights, fit.step(weights));
        }
        return weights;
    }

    private double[] step(double[] weights) {
        double[][] curvature = new double[Signs.COUNT][Signs.COUNT + 1];
        for (int i = 0; i < Signs.COUNT; i++) {
            curvature[i][i] = ridge;
            curvature[i][Signs.COUNT] = ridge * (Signs.PRIOR[i] - weights[i]);
        }
        cases.forEach(one -> add(curvature, one, weights));
        return solve(curvature);
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

    /** The weights after as much of the step as makes them better. */
    private double[] better(double[] weights, double[] step) {
        double before = loss(weights);
        for (double size = 1; size > SMALLEST_STEP; size /= 2) {
            double[] next = weights.clone();
            for (int i = 0; i < next.length; i++) {
                next[i] += size * step[i];
            }
            if (loss(next) < before) {
                return next;
            }
        }
        return weights;
    }

    private double loss(double[] weights) {
        double loss = 0;
        for (Case one : cases) {
            double logit = dot(weights, one.signs()) * (one.inScope() ? -1 : 1);
            loss += one.weight() * (Math.max(logit, 0) + Math.log1p(Math.exp(-Math.abs(logit))));
        }
        for (int i = 0; i < weights.length; i++) {
            loss += ridge / 2 * (weights[i] - Signs.PRIOR[i]) * (weights[i] - Signs.PRIOR[i]);
        }
        return loss;
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
