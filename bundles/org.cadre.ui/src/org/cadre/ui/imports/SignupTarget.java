/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import java.text.MessageFormat;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadreFactory;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Program;
import org.cadre.ui.Messages;
import org.cadre.ui.wizards.Verdict;

/**
 * The program that people signed up for, as the user names it.
 *
 * @param name its name, as chosen or typed
 * @param create whether it is to be created
 * @param existing the names of the programs there are
 */
public record SignupTarget(String name, boolean create, List<String> existing) {

    /** Whether people can sign up for it. */
    public Verdict verdict() {
        var wanted = name.strip();
        if (wanted.isEmpty()) {
            return Verdict.incomplete(create ? Messages.SignupTarget_type : Messages.SignupTarget_choose);
        }
        if (create && existing.stream().anyMatch(wanted::equalsIgnoreCase)) {
            return Verdict.error(MessageFormat.format(Messages.SignupTarget_exists, wanted));
        }
        return Verdict.good();
    }

    /**
     * Finds or creates it.
     *
     * @param work where it is loaded, or added without a commit
     */
    public Program in(UnitOfWork work) throws CadreException {
        var wanted = name.strip();
        if (create) {
            var program = CadreFactory.eINSTANCE.createProgram();
            program.setName(wanted);
            work.add(program);
            return program;
        }
        return work.load(byName(wanted)).stream().findFirst().orElseThrow(
                () -> CadreException.input(MessageFormat.format(Messages.SignupTarget_gone, wanted)));
    }

    private static Query<Program> byName(String name) {
        return Roots.PROGRAMS.where(Literals.PROGRAM__NAME, name);
    }
}
