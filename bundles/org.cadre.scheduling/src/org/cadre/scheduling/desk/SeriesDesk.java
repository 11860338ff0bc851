/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Cohort;
import org.cadre.model.Program;
import org.cadre.scheduling.model.SchedulingFactory;
import org.cadre.scheduling.model.SeriesMembers;
import org.cadre.scheduling.model.SessionSeries;
import org.cadre.scheduling.series.Presets;
import org.cadre.scheduling.series.SeriesService;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a form needs to add, change and remove the series of a program; each is one step to undo. */
@Component(service = SeriesDesk.class)
public class SeriesDesk {

    private final SeriesService series;

    /** Works on the series that this service keeps. */
    @Activate
    public SeriesDesk(@Reference SeriesService series) {
        this.series = series;
    }

    /** The series of a program, those of the whole program first, then by cohort. */
    public List<SessionSeries> of(UnitOfWork work, Program program) throws CadreException {
        var all = series.of(work, program, null);
        var ordered = new ArrayList<>(all.stream().filter(one -> one.getCohort() == null).toList());
        program.getCohorts().forEach(cohort -> all.stream().filter(one -> one.getCohort() == cohort)
                .forEach(ordered::add));
        return ordered;
    }

    /** A series to begin with, not in the database yet. */
    public SessionSeries blank(Program program, Cohort cohort) {
        var one = SchedulingFactory.eINSTANCE.createSessionSeries();
        one.setProgram(program);
        one.setCohort(cohort);
        return one;
    }

    /** Adds what a preset consists of, as one step to undo. */
    public void addPreset(EditSession session, String id, Program program, Cohort cohort)
            throws CadreException {
        series.add(session, Presets.create(id, program, cohort));
    }

    /**
     * Adds a series.
     *
     * @throws CadreException of kind INPUT that says what is wrong with it; nothing is added then
     */
    public void add(EditSession session, SessionSeries draft) throws CadreException {
        check(draft, draft);
        series.add(session, List.of(draft));
    }

    /**
     * Makes a series say what the draft says; its sessions stay, and the next plan asks for what is due now.
     *
     * @throws CadreException of kind INPUT that says what is wrong with the draft; nothing is changed then
     */
    public void change(EditSession session, SessionSeries original, SessionSeries draft)
            throws CadreException {
        check(draft, original);
        series.validate(session.work(), draft, original);
        session.edit(NLS.bind(Messages.Series_change, original.getName()),
                () -> Draft.takeOver(draft, original));
    }

    /** Removes a series; its sessions stay, and no longer belong to one. */
    public void remove(EditSession session, SessionSeries one) throws CadreException {
        series.remove(session, one);
    }

    private static void check(SessionSeries draft, SessionSeries original) throws CadreException {
        if (!draft.isInPerson() && !draft.isVirtual()) {
            throw CadreException.input(Messages.Series_nowhere);
        }
        checkTimes(draft);
        for (var before = draft.getFollows(); before != null; before = before.getFollows()) {
            if (before == original) {
                throw CadreException.input(NLS.bind(Messages.Series_circle, draft.getName()));
            }
        }
        if (draft.getMembers() == SeriesMembers.BOOKED && draft.getExperts().isEmpty()) {
            throw CadreException.input(Messages.Series_noExpert);
        }
        if (draft.getMembers() == SeriesMembers.BOOKED && draft.getPlaces() < 1) {
            throw CadreException.input(Messages.Series_noPlaces);
        }
        if (draft.getMembers() == SeriesMembers.EVERYBODY && draft.getCohort() == null
                && !draft.getProgram().getCohorts().isEmpty()) {
            throw CadreException.input(Messages.Series_noCohort);
        }
    }

    private static void checkTimes(SessionSeries draft) throws CadreException {
        var from = draft.getNotBefore();
        var until = draft.getNotAfter();
        if (from != null && until != null
                && Duration.between(from, until).toMinutes() < draft.getMinutes()) {
            throw CadreException.input(NLS.bind(Messages.Series_tooShort, new Object[] {
                TimeText.show(from), TimeText.show(until), draft.getMinutes() }));
        }
    }
}
