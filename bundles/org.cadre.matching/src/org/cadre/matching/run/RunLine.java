/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.cadre.core.store.Values;
import org.cadre.matching.model.MatchingPackage.Literals;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A run in a list of runs, without its pairs and reasons, of which the runs of a year have very many.
 *
 * @param id its identity
 * @param at when it was taken over; null if nobody kept that
 * @param by who ran it; null if nobody kept that
 * @param day the first day of its pairs
 * @param current whether its proposals are on the table
 * @param mentees how many mentees the program had
 * @param matched how many of them had a mentor then
 * @param held how many of them had one before
 * @param waitlisted how many had none
 * @param objective what it made small
 * @param optimal whether it is proven that nothing is better
 * @param fingerprint the digest of what it saw
 */
public record RunLine(String id, Instant at, String by, LocalDate day, boolean current, int mentees,
        int matched, int held, int waitlisted, long objective, boolean optimal, String fingerprint) {

    static final List<EStructuralFeature> FEATURES = List.of(Literals.MATCH_RUN__AT, Literals.MATCH_RUN__BY,
            Literals.MATCH_RUN__DAY, Literals.MATCH_RUN__CURRENT, Literals.MATCH_RUN__MENTEES,
            Literals.MATCH_RUN__MATCHED, Literals.MATCH_RUN__HELD, Literals.MATCH_RUN__WAITLISTED,
            Literals.MATCH_RUN__OBJECTIVE, Literals.MATCH_RUN__OPTIMAL, Literals.MATCH_RUN__FINGERPRINT);

    static final Comparator<RunLine> LATEST_FIRST = Comparator
            .comparing(RunLine::at, Comparator.nullsFirst(Comparator.naturalOrder())).reversed();

    /** From {@link #FEATURES}. */
    static RunLine of(Values values) {
        return new RunLine(values.root(), values.get(0, Instant.class), values.get(1, String.class),
                values.get(2, LocalDate.class), values.get(3, Boolean.class), values.get(4, Integer.class),
                values.get(5, Integer.class), values.get(6, Integer.class), values.get(7, Integer.class),
                values.get(8, Long.class), values.get(9, Boolean.class), values.get(10, String.class));
    }
}
