/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.backup.Backups;
import org.cadre.core.backup.Restores;
import org.cadre.core.edit.EditSession;
import org.cadre.core.program.MentorshipService;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Roots;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.exchange.oneroster.OneRosterFormat;
import org.cadre.exchange.sample.SampleDistrict;
import org.cadre.matching.run.MatchRuns;
import org.cadre.matching.solve.Matcher;
import org.cadre.matching.testing.World;
import org.cadre.model.Mentorship;
import org.cadre.store.jdbc.DerbyBackups;
import org.cadre.store.jdbc.JdbcStoreProvider;
import org.cadre.store.jdbc.PostgresStoreProvider;
import org.eclipse.core.runtime.CoreException;

/** What Declarative Services would wire. */
final class Services {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    final Stores stores = new Stores(List.of(new JdbcStoreProvider(),
            new PostgresStoreProvider()));
    final Backups backups = new Backups(List.of(new DerbyBackups(stores)), Clock.systemDefaultZone());
    final Restores restores = new Restores(backups);
    final SampleDistrict sample = new SampleDistrict();
    final OneRosterFormat roster = new OneRosterFormat();
    private final MentorshipService mentorships = new MentorshipService();

    /** Matches the program and saves what came out, under a label. */
    void match(EditSession session, String label) throws CoreException {
        var work = session.work();
        var program = work.load(Roots.PROGRAMS).getFirst();
        var proposal = new Matcher(World.TERMS).prepare(work, program, World.POLICIES.preset(), DAY).run(null);
        new MatchRuns(mentorships, World.POLICIES).apply(session, proposal);
        session.save(CommitNote.of("match", label, !label.equals(Setup.LABEL)), null);
    }

    /** Imports a roster in one commit. */
    void importRoster(UnitOfWork work, Path source) throws CoreException {
        roster.preview(source, work, null).apply(null);
    }

    /** Locks or unlocks a pair, as a coordinator does. */
    void toggle(Mentorship pair) throws CadreException {
        if (pair.isLocked()) {
            mentorships.unlock(pair);
        } else {
            mentorships.lock(pair);
        }
    }
}
