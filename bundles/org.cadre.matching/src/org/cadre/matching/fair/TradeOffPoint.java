/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.fair;

import org.cadre.matching.policy.Aim;

/**
 * One match among those that could be.
 *
 * @param aim what it strives for
 * @param keepBonus what a present proposal that stays is worth on top
 * @param figures what it reaches
 * @param gap by how much it could be better at most by the measure of its aim; 0 if it is proven the best
 * @param best whether no other of the matches compared is at least as good in everything and better in
 *        something
 */
public record TradeOffPoint(Aim aim, int keepBonus, Figures figures, long gap, boolean best) {

    /** What people call these settings. */
    public String name() {
        return AimTexts.name(aim, keepBonus);
    }

    /** Whether this one is at least as good in mean, lowest score, changes and waiting, and better in one. */
    boolean beats(TradeOffPoint other) {
        var one = figures;
        var two = other.figures;
        boolean asGood = one.mean() >= two.mean() && one.lowest() >= two.lowest()
                && one.changes() <= two.changes() && one.waiting() <= two.waiting()
                && one.idle() <= two.idle();
        boolean differs = one.mean() != two.mean() || one.lowest() != two.lowest()
                || one.changes() != two.changes() || one.waiting() != two.waiting()
                || one.idle() != two.idle();
        return asGood && differs;
    }
}
