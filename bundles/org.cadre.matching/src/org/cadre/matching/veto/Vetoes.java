/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.veto;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.model.MatchingFactory;
import org.cadre.matching.model.MatchingPackage.Literals;
import org.cadre.matching.model.Veto;
import org.cadre.matching.model.VetoKind;
import org.cadre.model.Educator;
import org.cadre.model.Program;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Keeps what the coordinator ruled out for the matches of a program. The methods change elements and nothing
 * else: run them inside an edit.
 */
@Component(service = Vetoes.class)
public class Vetoes {

    private static final Query<Veto> ALL = Query.all(Literals.VETO, Veto.class);

    private final Clock clock;
    private final String user;

    /** Takes the time from the machine and the name from the account. */
    @Activate
    public Vetoes() {
        this(Clock.systemUTC(), System.getProperty("user.name", "?")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Takes the time from a clock and acts in the name of that user account. */
    public Vetoes(Clock clock, String user) {
        this.clock = clock;
        this.user = user;
    }

    /** What holds in a program; a veto about somebody who was deleted since holds no longer. */
    public static List<Veto> of(UnitOfWork work, Program program) throws CadreException {
        return work.load(ALL.where(Literals.VETO__PROGRAM, program)).stream().filter(Vetoes::isComplete)
                .toList();
    }

    private static boolean isComplete(Veto veto) {
        return (veto.getMentor() != null || veto.getKind() == VetoKind.MENTEE)
                && (veto.getMentee() != null || veto.getKind() == VetoKind.MENTOR);
    }

    /**
     * Rules a pair out.
     *
     * @param reason may be null
     */
    public Veto pair(UnitOfWork work, Program program, Educator mentor, Educator mentee, String reason) {
        var veto = add(work, program, VetoKind.PAIR, reason);
        veto.setMentor(mentor);
        veto.setMentee(mentee);
        return veto;
    }

    /** Lets a mentor get nobody new. */
    public Veto mentor(UnitOfWork work, Program program, Educator mentor, String reason) {
        var veto = add(work, program, VetoKind.MENTOR, reason);
        veto.setMentor(mentor);
        return veto;
    }

    /** Leaves a mentee out. */
    public Veto mentee(UnitOfWork work, Program program, Educator mentee, String reason) {
        var veto = add(work, program, VetoKind.MENTEE, reason);
        veto.setMentee(mentee);
        return veto;
    }

    private Veto add(UnitOfWork work, Program program, VetoKind kind, String reason) {
        var veto = MatchingFactory.eINSTANCE.createVeto();
        veto.setProgram(program);
        veto.setKind(kind);
        veto.setAt(Instant.now(clock).truncatedTo(ChronoUnit.MILLIS));
        veto.setBy(user);
        veto.setReason(reason == null || reason.isBlank() ? null : reason.strip());
        work.add(veto);
        return veto;
    }
}
