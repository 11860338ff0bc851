/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.program.Mentorships;
import org.cadre.core.store.Roots;
import org.cadre.matching.ui.Messages;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Program;
import org.cadre.ui.editor.Today;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;

/** Writes the data of letters about published pairs as lists for mail merge. */
public final class LettersHandler extends ProgramHandler {

    @Override
    void run(Program program, EditSession session, ExecutionEvent event) throws CadreException {
        var day = Today.in(session);
        var pairs = session.work().load(Roots.MENTORSHIPS.where(Literals.MENTORSHIP__PROGRAM, program))
                .stream()
                .filter(pair -> pair.getMentor() != null && pair.getMentee() != null)
                .filter(pair -> Mentorships.isRunning(pair, day)).toList();
        if (pairs.isEmpty()) {
            throw CadreException.input(NLS.bind(Messages.Letters_nobody, program.getName()));
        }
        new LetterLists(HandlerUtil.getActiveShell(event)).write(session, pairs, day);
    }
}
