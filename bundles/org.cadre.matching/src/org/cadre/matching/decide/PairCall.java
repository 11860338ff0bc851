/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.decide;

import org.cadre.core.CadreException;
import org.cadre.core.store.Stores;
import org.cadre.matching.studio.Ruling;
import org.cadre.model.Educator;

import picocli.CommandLine.Option;

/** Decides about a mentee and a mentor. */
abstract class PairCall extends RulingCall {

    @Option(names = "--mentee", required = true, paramLabel = "WHO", descriptionKey = "match.mentee")
    private String mentee;

    @Option(names = "--mentor", required = true, paramLabel = "WHO", descriptionKey = "match.mentor")
    private String mentor;


    PairCall(Stores stores, DecisionDesk desk) {
        super(stores, desk);
    }

    abstract Ruling ruling(ProgramPeople people, Educator mentee, Educator mentor) throws CadreException;

    @Override
    Ruling ruling(ProgramPeople people) throws CadreException {
        return ruling(people, people.find(mentee), people.find(mentor));
    }
}
