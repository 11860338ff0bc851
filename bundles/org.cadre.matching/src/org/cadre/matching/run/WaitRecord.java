/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.run;

import org.cadre.matching.model.MatchingFactory;
import org.cadre.matching.model.SuitableMentor;
import org.cadre.matching.model.Waiting;
import org.cadre.matching.model.WaitingKind;
import org.cadre.matching.proposal.WaitReason;
import org.cadre.matching.proposal.WaitReason.FullMentor;
import org.cadre.matching.proposal.WaitingMentee;

/** Keeps a reason for waiting, and gives it back. */
@SuppressWarnings("nls")
final class WaitRecord {

    private static final String SCHOOL_FULL = "mostPerSchool";

    private WaitRecord() {
    }

    static Waiting of(WaitingMentee waiting) {
        var record = MatchingFactory.eINSTANCE.createWaiting();
        record.setMentee(waiting.mentee());
        switch (waiting.reason()) {
            case WaitReason.OnLeave reason -> set(record, WaitingKind.ON_LEAVE, RunJson.onLeave(reason));
            case WaitReason.NoMentors reason -> set(record, WaitingKind.NO_MENTORS, "{}");
            case WaitReason.NoneAllowed reason ->
                set(record, WaitingKind.NONE_ALLOWED, RunJson.noneAllowed(reason));
            case WaitReason.AllFull reason -> {
                set(record, WaitingKind.ALL_FULL, RunJson.number("suitable", reason.suitable()));
                reason.mentors().forEach(full -> record.getMentors().add(mentor(full)));
            }
            // Runs of earlier versions know no kind of their own for it.
            case WaitReason.SchoolFull reason -> set(record, WaitingKind.BELOW_THRESHOLD,
                    RunJson.number(SCHOOL_FULL, reason.most()));
            case WaitReason.BelowThreshold reason -> {
                set(record, WaitingKind.BELOW_THRESHOLD, RunJson.number("needed", reason.needed()));
                record.getMentors().add(mentor(new FullMentor(reason.mentor(), reason.score(), 0)));
            }
        }
        return record;
    }

    static WaitReason reason(Waiting record) {
        var details = record.getDetails();
        return switch (record.getKind()) {
            case ON_LEAVE -> RunJson.onLeave(details);
            case NO_MENTORS -> new WaitReason.NoMentors();
            case NONE_ALLOWED -> RunJson.noneAllowed(details);
            case ALL_FULL -> new WaitReason.AllFull(RunJson.number(details, "suitable"),
                    record.getMentors().stream().map(WaitRecord::full).toList());
            case BELOW_THRESHOLD -> record.getMentors().isEmpty()
                    ? new WaitReason.SchoolFull(RunJson.number(details, SCHOOL_FULL)) : below(record);
        };
    }

    private static WaitReason below(Waiting record) {
        var best = record.getMentors().get(0);
        return new WaitReason.BelowThreshold(best.getMentor(), best.getScore(),
                RunJson.number(record.getDetails(), "needed"));
    }

    private static void set(Waiting record, WaitingKind kind, String details) {
        record.setKind(kind);
        record.setDetails(details);
    }

    private static SuitableMentor mentor(FullMentor full) {
        var suitable = MatchingFactory.eINSTANCE.createSuitableMentor();
        suitable.setMentor(full.mentor());
        suitable.setScore(full.score());
        suitable.setPrice(full.price());
        return suitable;
    }

    private static FullMentor full(SuitableMentor suitable) {
        return new FullMentor(suitable.getMentor(), suitable.getScore(), suitable.getPrice());
    }
}
