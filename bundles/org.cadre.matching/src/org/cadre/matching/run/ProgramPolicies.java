/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.run;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.Messages;
import org.cadre.matching.model.MatchingFactory;
import org.cadre.matching.model.MatchingPackage.Literals;
import org.cadre.matching.model.ProgramPolicy;
import org.cadre.matching.policy.Policies;
import org.cadre.matching.policy.Policy;
import org.cadre.model.Program;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the match policy of each program in its database. */
@Component(service = ProgramPolicies.class)
public class ProgramPolicies {

    private static final Query<ProgramPolicy> ALL = Query.all(Literals.PROGRAM_POLICY, ProgramPolicy.class);

    private final Policies policies;

    /** Reads and writes policies with that service. */
    @Activate
    public ProgramPolicies(@Reference Policies policies) {
        this.policies = policies;
    }

    /**
     * Returns the program's policy, the preset if it has none of its own.
     *
     * @throws CadreException also if the stored policy names rules or criteria of a module that is not
     * installed
     */
    public Policy of(UnitOfWork work, Program program) throws CadreException {
        var stored = find(work, program);
        var where = NLS.bind(Messages.ProgramPolicies_of, program.getName());
        return stored.isEmpty() ? policies.preset() : policies.parse(stored.get().getPolicy(), where);
    }

    /** Gives the program a policy of its own, as one step to undo; returns whether that changed anything. */
    public boolean set(EditSession session, Program program, Policy policy) throws CadreException {
        var work = session.work();
        var stored = find(work, program);
        return session.edit(NLS.bind(Messages.ProgramPolicies_set, program.getName()),
                () -> stored.orElseGet(() -> create(work, program)).setPolicy(policies.write(policy)));
    }

    private static Optional<ProgramPolicy> find(UnitOfWork work, Program program) throws CadreException {
        return work.load(ALL.where(Literals.PROGRAM_POLICY__PROGRAM, program)).stream().findFirst();
    }

    private static ProgramPolicy create(UnitOfWork work, Program program) {
        var stored = MatchingFactory.eINSTANCE.createProgramPolicy();
        stored.setProgram(program);
        work.add(stored);
        return stored;
    }
}
