/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.why;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.PersonName;
import org.cadre.core.program.Exclusion;
import org.cadre.core.program.PoolMember;
import org.cadre.core.program.ProgramPools;
import org.cadre.core.store.Roots;
import org.cadre.matching.text.NameOrder;
import org.cadre.matching.why.WhyTexts;
import org.cadre.model.Educator;
import org.cadre.model.ParticipantRole;
import org.cadre.model.Program;
import org.cadre.ui.editor.Today;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a mentor and says why the selected mentee does not have her. */
public final class WhyNotHandler extends QuestionHandler {

    private static final class Names extends LabelProvider {
        @Override
        public String getText(Object person) {
            return PersonName.show((Educator) person);
        }
    }

    @Override
    void ask(Program program, EditSession session, ExecutionEvent event) throws CadreException {
        var mentee = mentee(event);
        if (mentee.isEmpty()) {
            return;
        }
        var dialog = new ElementListSelectionDialog(HandlerUtil.getActiveShell(event), new Names());
        dialog.setTitle(Messages.WhyNot_title);
        dialog.setMessage(NLS.bind(Messages.WhyNot_message, PersonName.show(mentee.get())));
        dialog.setElements(people(session, program).toArray());
        dialog.setMultipleSelection(false);
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Educator mentor) {
            jobs().ask(session, program, mentee.get(),
                    explainer -> WhyTexts.whyNot(explainer.whyNot(mentee.get(), mentor)));
        }
    }

    /** The mentors of the program, then everybody else, each by name. */
    private static List<Educator> people(EditSession session, Program program) throws CadreException {
        var pools = ProgramPools.of(session.work(), program, Today.in(session));
        var mentors = new ArrayList<Educator>();
        pools.mentors().stream().map(PoolMember::educator).forEach(mentors::add);
        pools.exclusions().stream().filter(e -> e.role() == ParticipantRole.MENTOR).map(Exclusion::educator)
                .forEach(mentors::add);
        var all = new LinkedHashSet<>(NameOrder.of(mentors, person -> person));
        all.addAll(session.work().load(Roots.EDUCATORS));
        return List.copyOf(all);
    }
}
