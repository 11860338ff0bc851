/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import org.cadre.assignment.AdaptiveSolver;
import org.cadre.core.CadreException;
import org.cadre.core.match.MatchContext;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.task.Task;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.policy.Terms;
import org.cadre.matching.veto.RuledOut;
import org.cadre.matching.veto.Vetoes;
import org.cadre.model.Program;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Arranges pairs anew in the middle of a year, with as few changes as possible. */
@Component(service = Rematcher.class)
public class Rematcher {

    private final Terms terms;

    /** Judges by these rules and criteria. */
    @Activate
    public Rematcher(@Reference Terms terms) {
        this.terms = terms;
    }

    /**
     * Makes a re-match ready. Runs on the thread that owns the unit of work; the task may run on any.
     *
     * @throws CadreException if what was ruled out cannot be read
     */
    public Task<Rematch> prepare(UnitOfWork work, RematchPeople people, Policy policy) throws CadreException {
        var all = terms.with(new RuledOut(Vetoes.of(work, people.program())));
        return new RematchTask(new AdaptiveSolver(), people, RematchFigures.of(people, policy, all));
    }

    /** As above where nothing is ruled out. */
    public Task<Rematch> prepare(RematchPeople people, Policy policy) {
        return new RematchTask(new AdaptiveSolver(), people, RematchFigures.of(people, policy, terms));
    }

    /**
     * Makes the rules and criteria of a policy, with what the coordinator ruled out, ready for some people.
     *
     * @throws CadreException if what was ruled out cannot be read
     */
    public Scoring scoring(UnitOfWork work, Program program, Policy policy, MatchContext context)
            throws CadreException {
        return new Scoring(terms.with(new RuledOut(Vetoes.of(work, program))), policy, context);
    }
}
