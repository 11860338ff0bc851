/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.rules;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Program;
import org.cadre.scheduling.model.ProgramRules;
import org.cadre.scheduling.model.SchedulingFactory;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Keeps the scheduling rules of each program in its database. */
@Component(service = RulesOfPrograms.class)
public class RulesOfPrograms {

    private static final Query<ProgramRules> ALL = Query.all(Literals.PROGRAM_RULES, ProgramRules.class);

    /** The program's rules; the preset if it has none of its own. */
    public PlanRules of(UnitOfWork work, Program program) throws CadreException {
        var stored = find(work, program).map(ProgramRules::getRules);
        return stored.isEmpty() ? PlanRules.PRESET
                : RulesText.read(stored.get(), NLS.bind(Messages.Rules_of, program.getName()));
    }

    /** Gives the program rules of its own, as one step to undo; returns whether that changed anything. */
    public boolean set(EditSession session, Program program, PlanRules rules) throws CadreException {
        var work = session.work();
        var stored = find(work, program);
        return session.edit(NLS.bind(Messages.Rules_set, program.getName()),
                () -> stored.orElseGet(() -> create(work, program)).setRules(RulesText.write(rules)));
    }

    private static Optional<ProgramRules> find(UnitOfWork work, Program program) throws CadreException {
        return work.load(ALL).stream().filter(one -> one.getProgram() == program).findFirst();
    }

    private static ProgramRules create(UnitOfWork work, Program program) {
        var stored = SchedulingFactory.eINSTANCE.createProgramRules();
        stored.setProgram(program);
        work.add(stored);
        return stored;
    }
}
