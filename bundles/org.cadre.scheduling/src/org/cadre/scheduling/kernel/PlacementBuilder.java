/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.kernel;

import static org.cadre.scheduling.kernel.PlacementProblem.MAX_COST;

/**
 * Collects a {@link PlacementProblem}: pools first, then session by session its times, time by time its
 * needs,
 * need by need its ways. Rejects what is out of range with an {@link IllegalArgumentException} that names it.
 */
public final class PlacementBuilder {

    final Ints poolCapacity = new Ints();
    final Ints poolUnit = new Ints();
    final Ints poolStep = new Ints();
    final Ints poolMoney = new Ints();
    final Ints poolMeter = new Ints();
    final Ints meterPool = new Ints();
    final Ints unplaced = new Ints();
    final Ints sessionTime = new Ints();
    final Ints timeCost = new Ints();
    final Ints timeUse = new Ints();
    final Ints uses = new Ints();
    final Ints timeNeed = new Ints();
    final Ints needWay = new Ints();
    final Ints wayCost = new Ints();
    final Ints wayMoney = new Ints();
    final Ints wayUse = new Ints();
    final Ints wayUses = new Ints();
    long budget = Long.MAX_VALUE;

    PlacementBuilder() {
        // made by the problem
    }

    /** Limits the money of all ways and levels together. */
    public PlacementBuilder budget(long most) {
        check(most >= 0, "Budget", most);
        budget = most;
        return this;
    }

    /** A plain limit: its only meter may not exceed the capacity. Returns the meter. */
    public int limit(int capacity) {
        return pool(capacity, 0, 0, 0, 1);
    }

    /**
     * Adds a pool. Its level is the highest of its meters; level n costs n times {@code unit} plus
     * {@code step} for every pair of units, so that the next unit is never cheaper than the last.
     *
     * @param capacity highest level that is allowed
     * @param money what a unit takes from the budget
     * @param meters how many meters
     * @return the first of its meters, which have consecutive numbers
     */
    public int pool(int capacity, int unit, int step, int money, int meters) {
        check(capacity >= 0, "Capacity", capacity);
        check(unit >= 0 && unit <= MAX_COST, "Price of a unit", unit);
        check(step >= 0 && step <= MAX_COST, "Step of a price", step);
        check(money >= 0, "Money of a unit", money);
        check(meters > 0, "Number of meters", meters);
        int pool = poolCapacity.size();
        poolCapacity.add(capacity);
        poolUnit.add(unit);
        poolStep.add(step);
        poolMoney.add(money);
        int first = meterPool.size();
        poolMeter.add(first);
        for (int i = 0; i < meters; i++) {
            meterPool.add(pool);
        }
        return first;
    }

    /** Adds a session that costs so much while it is not placed; returns its number. */
    public int session(int cost) {
        checkCost(cost, "Cost of leaving out a session");
        unplaced.add(cost);
        sessionTime.add(timeCost.size());
        return unplaced.size() - 1;
    }

    /** Adds a time to the last session, with the meters that it runs up by one each; returns its number. */
    public int time(int cost, int... meters) {
        check(unplaced.size() > 0, "Number of sessions", 0);
        checkCost(cost, "Cost of a time");
        timeCost.add(cost);
        timeUse.add(uses.size());
        addAll(meters, uses);
        timeNeed.add(needWay.size());
        return timeCost.size() - 1;
    }

    /** Adds a need to the last time. It must get at least one way. */
    public PlacementBuilder need() {
        check(timeCost.size() > 0, "Number of times", 0);
        needWay.add(wayCost.size());
        return this;
    }

    /** Adds a way to the last need, with the money it takes and the meters it runs up; returns its number. */
    public int way(int cost, int money, int... meters) {
        check(needWay.size() > 0, "Number of needs", 0);
        checkCost(cost, "Cost of a way");
        check(money >= 0, "Money of a way", money);
        wayCost.add(cost);
        wayMoney.add(money);
        wayUse.add(wayUses.size());
        addAll(meters, wayUses);
        return wayCost.size() - 1;
    }

    /** Makes the problem. */
    public PlacementProblem build() {
        for (int need = 0; need < needWay.size(); need++) {
            int end = need + 1 < needWay.size() ? needWay.get(need + 1) : wayCost.size();
            check(end > needWay.get(need), "Number of ways of need " + need, 0);
        }
        return new PlacementProblem(this);
    }

    private void addAll(int[] meters, Ints list) {
        for (int meter : meters) {
            check(meter >= 0 && meter < meterPool.size(), "Meter", meter);
            list.add(meter);
        }
    }

    private static void checkCost(int cost, String what) {
        check(cost >= 0 && cost <= MAX_COST, what, cost);
    }

    private static void check(boolean right, String what, long value) {
        if (!right) {
            throw new IllegalArgumentException("%s is out of range: %d".formatted(what, value));
        }
    }
}
