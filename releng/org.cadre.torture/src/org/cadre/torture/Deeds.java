/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.EducatorRole;
import org.cadre.model.School;
import org.cadre.store.jdbc.Outcomes;
import org.eclipse.core.runtime.CoreException;

/** What a coordinator does all day, at random and in a hurry; each deed ends with a commit. */
final class Deeds {

    private static final String OWN = "T-";
    private static final int OWN_LIMIT = 60;
    private static final int LONG = 40_000;

    private final Services services;
    private final ProgramStore store;
    private final UnitOfWork work;
    private final EditSession session;
    private final Wire wire;
    private final Random random;
    private final List<Educator> people;
    private final List<School> schools;

    Deeds(Services services, ProgramStore store, UnitOfWork work, Wire wire, Random random)
            throws CadreException {
        this.services = services;
        this.store = store;
        this.work = work;
        this.session = new EditSession(work);
        this.wire = wire;
        this.random = random;
        this.people = work.load(Roots.EDUCATORS).stream().filter(p -> !isOwn(p)).toList();
        this.schools = work.load(Roots.SCHOOLS);
    }

    /** Does something small. */
    void small() throws CadreException {
        int choice = random.nextInt(100);
        if (choice < 40) {
            var school = schools.get(random.nextInt(schools.size()));
            edit("school", () -> school.setCity("Cité " + random.nextInt(100_000)));
        } else if (choice < 70) {
            edit("one", () -> touch(person()));
        } else if (choice < 80) {
            edit("several", () -> random.ints(2 + random.nextInt(7), 0, people.size())
                    .forEach(i -> touch(people.get(i))));
        } else if (choice < 86) {
            edit("add", this::add);
        } else if (choice < 92) {
            var own = work.load(Roots.EDUCATORS).stream().filter(Deeds::isOwn).toList();
            edit("remove", () -> remove(own));
        } else if (choice < 98) {
            var program = work.load(Roots.PROGRAMS).getFirst();
            edit("program", () -> program.setPurpose("p".repeat(random.nextInt(LONG)) + random.nextInt()));
        } else {
            revert();
        }
    }

    /** Saves what could not be saved before, or else looks what came of it. */
    void again() throws CadreException {
        if (session.isDirty()) {
            save("again");
        } else {
            session.refresh();
        }
    }

    /** Matches a program. */
    void match() throws CoreException {
        services.match(session, "match");
        var pairs = work.load(Roots.MENTORSHIPS);
        for (int i = 0; i < 20 && !pairs.isEmpty(); i++) {
            services.toggle(pairs.get(random.nextInt(pairs.size())));
            save("lock");
        }
    }

    /** Imports a roster that somebody changed. */
    void importRoster(Path source, Path scratch) throws CoreException {
        services.importRoster(work, RosterDraft.of(source, scratch, random));
    }

    private void edit(String label, Runnable change) throws CadreException {
        session.edit(label, change);
        save(label);
    }

    private void save(String label) throws CadreException {
        try {
            session.save(CommitNote.of("edit", label, random.nextInt(5) == 0), null);
        } catch (CadreException e) {
            if (e.kind() != CadreException.Kind.CONFLICT) {
                throw e;
            }
            session.undo();
        }
    }

    private Educator person() {
        return people.get(random.nextInt(people.size()));
    }

    private void touch(Educator person) {
        person.setPreferredGivenName("Né " + random.nextInt(1000));
        person.setTeachingSince(LocalDate.of(1990, 1, 1).plusDays(random.nextInt(10_000)));
        if (random.nextBoolean() && !person.getEmployments().isEmpty()) {
            person.getEmployments().getFirst().setFte(random.nextInt(11) / 10.0);
        }
        if (random.nextInt(4) == 0) {
            person.getLanguages().add(random.nextInt(person.getLanguages().size() + 1), "es");
        } else if (person.getLanguages().size() > 2) {
            person.getLanguages().remove(0);
        }
    }

    private void add() {
        var person = CadreFactory.eINSTANCE.createEducator();
        person.setStaffId(OWN + random.nextInt(1_000_000));
        person.setFamilyName("Família " + random.nextInt(1000));
        var employment = CadreFactory.eINSTANCE.createEmployment();
        employment.setSchool(person().getEmployments().stream().findFirst().map(e -> e.getSchool()).orElse(null));
        employment.setRole(EducatorRole.TEACHER);
        employment.getSubjects().addAll(List.of("Mathematics", "Physics"));
        person.getEmployments().add(employment);
        work.add(person);
    }

    private void remove(List<Educator> own) {
        own.stream().skip(OWN_LIMIT / 2).limit(own.size() > OWN_LIMIT ? 4 : 1).forEach(work::remove);
    }

    private static boolean isOwn(Educator person) {
        return person.getStaffId() != null && person.getStaffId().startsWith(OWN);
    }

    private void revert() throws CadreException {
        var candidates = store.history(20).stream()
                .filter(c -> c.note().revertible() && c.revertedBy() == null).toList();
        if (!candidates.isEmpty()) {
            var commit = candidates.get(random.nextInt(candidates.size()));
            wire.say("try-revert", commit.sequence());
            try {
                wire.say("ack", store.revert(commit.id(), CommitNote.of("revert", "r", true), null).sequence());
            } catch (CadreException e) {
                wire.say(Outcomes.isUnknown(e) ? "unknown" : "refused", e.kind(), e.getMessage());
            }
            session.refresh();
        }
    }
}
