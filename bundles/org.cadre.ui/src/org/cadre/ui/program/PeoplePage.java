/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.program;

import static org.cadre.model.CadrePackage.Literals.PROGRAM__MENTEE_QUERY;
import static org.cadre.model.CadrePackage.Literals.PROGRAM__MENTOR_QUERY;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.program.ProgramPools;
import org.cadre.model.ParticipantRole;
import org.cadre.ui.Errors;
import org.cadre.ui.Unsaved;
import org.cadre.ui.editor.Today;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;

/** Who may mentor and who is to be mentored in the program. */
public final class PeoplePage implements ProgramPage, Unsaved {

    private ProgramPageSite site;
    private PoolTable mentors;
    private PoolTable mentees;

    @Override
    public void create(Composite parent, ProgramPageSite pageSite) {
        site = pageSite;
        var sash = new SashForm(parent, SWT.HORIZONTAL);
        mentors = new PoolTable(sash, ParticipantRole.MENTOR, PROGRAM__MENTOR_QUERY, site);
        mentees = new PoolTable(sash, ParticipantRole.MENTEE, PROGRAM__MENTEE_QUERY, site);
        List.of(mentors, mentees).forEach(this::followFocus);
    }

    @Override
    public void refresh() {
        try {
            var pools = ProgramPools.of(site.session().work(), site.program(), Today.in(site.session()));
            mentors.show(pools);
            mentees.show(pools);
        } catch (CadreException e) {
            site.editorSite().getService(Errors.class).show(e.getStatus());
        }
    }

    @Override
    public void setFocus() {
        mentors.setFocus();
    }

    @Override
    public boolean isTyping() {
        return mentors.isTyping() || mentees.isTyping();
    }

    @Override
    public void flush() {
        mentors.flush();
        mentees.flush();
    }

    private void followFocus(PoolTable pool) {
        var selection = pool.selection();
        pool.table().viewer().getTable().addFocusListener(
                FocusListener.focusGainedAdapter(event -> site.selectionFrom(selection)));
    }
}
