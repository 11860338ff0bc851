/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.personal;

import java.time.LocalDate;

import org.cadre.matching.model.MatchingPackage.Literals;
import org.cadre.matching.model.Talk;
import org.cadre.matching.model.TalkAnswer;
import org.cadre.model.Educator;
import org.eclipse.emf.ecore.EAttribute;

/**
 * What somebody herself said after a first talk; never what the other one said of her.
 *
 * @param answer the answer
 * @param place the other's place in her order, 1 for the favorite; 0 where she gave none
 * @param on when; null where nobody noted it
 */
record OwnAnswer(TalkAnswer answer, int place, LocalDate on) {

    static OwnAnswer of(Talk talk, Educator person) {
        return talk.getMentor() == person
                ? new OwnAnswer(talk.getMentorAnswer(), talk.getMentorRank(), talk.getMentorOn())
                : new OwnAnswer(talk.getMenteeAnswer(), talk.getMenteeRank(), talk.getMenteeOn());
    }

    /** Where her answer is kept. */
    static EAttribute feature(Talk talk, Educator person) {
        return talk.getMentor() == person ? Literals.TALK__MENTOR_ANSWER : Literals.TALK__MENTEE_ANSWER;
    }

    /** Takes an answer back, with what belongs to it. */
    static void forget(Talk talk, EAttribute feature) {
        talk.eUnset(feature);
        boolean ofMentor = feature == Literals.TALK__MENTOR_ANSWER;
        talk.eUnset(ofMentor ? Literals.TALK__MENTOR_RANK : Literals.TALK__MENTEE_RANK);
        talk.eUnset(ofMentor ? Literals.TALK__MENTOR_ON : Literals.TALK__MENTEE_ON);
    }
}
