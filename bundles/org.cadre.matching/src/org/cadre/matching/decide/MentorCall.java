/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.decide;

import org.cadre.core.CadreException;
import org.cadre.core.store.Stores;
import org.cadre.matching.studio.Ruling;
import org.cadre.model.Educator;

import picocli.CommandLine.Option;

/** Decides about a mentor. */
abstract class MentorCall extends RulingCall {

    @Option(names = "--mentor", required = true, paramLabel = "WHO", descriptionKey = "match.mentor")
    private String mentor;


    MentorCall(Stores stores, DecisionDesk desk) {
        super(stores, desk);
    }

    abstract Ruling ruling(ProgramPeople people, Educator mentor) throws CadreException;

    @Override
    Ruling ruling(ProgramPeople people) throws CadreException {
        return ruling(people, people.find(mentor));
    }
}
