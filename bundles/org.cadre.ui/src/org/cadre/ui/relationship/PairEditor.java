/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.relationship;

import static org.cadre.model.CadrePackage.Literals.DATED__END;
import static org.cadre.model.CadrePackage.Literals.DATED__START;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.sealed.PrivateTexts;
import org.cadre.core.store.CommitNote;
import org.cadre.model.Mentorship;
import org.cadre.ui.Elements;
import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.editor.ElementEditor;
import org.cadre.ui.form.EnumTexts;
import org.cadre.ui.form.Form;
import org.cadre.ui.form.FormBody;
import org.cadre.ui.roles.SessionEdits;
import org.eclipse.swt.widgets.Composite;

/** A mentor and a mentee: who, in which program, since when, what they did together and how it goes. */
public final class PairEditor extends ElementEditor<Mentorship> {

    /** Id of the editor. */
    public static final String ID = "org.cadre.ui.pair"; //$NON-NLS-1$

    private FormBody body;
    private Form form;
    private MeetingTable meetings;
    private List<Guarded.Work> parts = List.of();
    private EditSession known;
    private PairModel model;

    /** An editor of a pair. */
    public PairEditor() {
        super(Mentorship.class);
    }

    @Override
    protected void createContent(Composite parent) {
        var guarded = new Guarded(getSite().getService(Errors.class));
        body = new FormBody(parent);
        form = new Form(this::element, new SessionEdits(this::session));
        var pair = body.section(Messages.Pair_pair);
        var links = new PairLinks(pair, getSite().getService(Elements.class));
        links.add(Messages.Pair_mentor, () -> element().getMentor());
        links.add(Messages.Pair_mentee, () -> element().getMentee());
        links.add(Messages.Pair_program, () -> element().getProgram());
        form.text(pair, DATED__START, Messages.Pair_start).setMessage(Messages.Pair_dateHint);
        form.text(pair, DATED__END, Messages.Pair_end).setMessage(Messages.Pair_endHint);
        var readers = new ReadersSection(body.section(Messages.Pair_readers), this::model, guarded);
        meetings = new MeetingTable(body.wideSection(Messages.Pair_meetings), this::model, guarded);
        var reflections = new ReflectionTable(body.wideSection(Messages.Pair_reflections), this::model, guarded);
        var checkIns = new CheckInTable(body.wideSection(Messages.Pair_checkIns), this::model, guarded);
        parts = List.of(links::show, readers::show, meetings::show, reflections::show, checkIns::show);
    }

    @Override
    protected void refresh() {
        var guarded = new Guarded(getSite().getService(Errors.class));
        if (known != session()) {
            known = session();
            model = new PairModel(known, new PrivateTexts(known.work()), element());
            guarded.run(this::giveOn);
        }
        form.show();
        parts.forEach(guarded::run);
        body.setTitle(getSite().getService(Elements.class).label(element()), EnumTexts.of(element().getStatus()));
    }

    /** Asks for a meeting and logs it. */
    public void logMeeting() throws CadreException {
        meetings.log();
    }

    @Override
    public boolean isTyping() {
        return form != null && form.isTyping();
    }

    @Override
    public void flush() {
        if (form != null) {
            form.flush();
        }
    }

    /** Whoever can read lets those read who may and could not yet; saved at once if nothing else is unsaved. */
    private void giveOn() throws CadreException {
        var clean = !known.isDirty();
        if (model.giveOn() && clean) {
            getSite().getService(OpenDatabase.class)
                    .save(CommitNote.of("access", Messages.Readers_given, false)); //$NON-NLS-1$
        }
    }

    private PairModel model() {
        return model;
    }
}
