/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command.policy;

import java.nio.file.Path;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.policy.Policies;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.run.ProgramPolicies;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads and stores the policies of programs, through the same services as the window. */
@Component(service = PolicyDesk.class)
public class PolicyDesk {

    private final ProgramService programs;
    private final Policies policies;
    private final ProgramPolicies programPolicies;

    /** Works with these services. */
    @Activate
    public PolicyDesk(@Reference ProgramService programs, @Reference Policies policies,
            @Reference ProgramPolicies programPolicies) {
        this.programs = programs;
        this.policies = policies;
        this.programPolicies = programPolicies;
    }

    /** The policies as files. */
    Policies policies() {
        return policies;
    }

    /** The policy of the program of that name. */
    Policy of(UnitOfWork work, String program) throws CadreException {
        return programPolicies.of(work, programs.find(work, program));
    }

    /** Reads a policy from a file or preset. */
    Policy read(Path file, String preset) throws CadreException {
        return Source.of(policies, file, preset)
                .orElseThrow(() -> CadreException.input(Messages.Source_neither));
    }

    /**
     * Gives the program of that name a policy and saves it.
     *
     * @return whether it had another one before
     */
    boolean set(UnitOfWork work, String name, Policy policy, IProgressMonitor monitor) throws CadreException {
        var program = programs.find(work, name);
        var session = new EditSession(work);
        if (!programPolicies.set(session, program, policy)) {
            return false;
        }
        session.save(CommitNote.of("policy", //$NON-NLS-1$
                NLS.bind(Messages.Set_label, program.getName(), policy.name()), true), monitor);
        return true;
    }
}
