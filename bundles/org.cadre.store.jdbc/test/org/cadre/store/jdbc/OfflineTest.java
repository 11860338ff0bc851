/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.merge.Choices;
import org.cadre.core.merge.Side;
import org.cadre.core.offline.OfflineService;
import org.cadre.core.offline.Returned;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.ParticipantRole;
import org.cadre.model.Program;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Leaving with a program, working on it elsewhere, and bringing the work back. */
class OfflineTest {

    private final Stores stores = new Stores(List.of(new JdbcStoreProvider()));
    private final OfflineService offline = new OfflineService(stores, new ProgramService());

    private static final Credentials NONE = Credentials.none();

    @TempDir
    Path folder;
    private ProgramStore store;
    private Path copy;

    @BeforeEach
    void create() throws Exception {
        store = stores.create(StoreLocation.ofFolder(folder.resolve("main")));
        copy = folder.resolve("copy");
        try (var work = store.begin()) {
            var school = People.school("Harbor");
            var ana = person("Ana", "Mentor");
            var ben = person("Ben", "Mentee");
            var boss = person("Bo", "Boss");
            People.employ(ana, school).setEvaluator(boss);
            People.employ(ben, school);
            var other = person("Not", "Needed");
            var program = CadreFactory.eINSTANCE.createProgram();
            program.setName("Induction");
            join(program, ana, ParticipantRole.MENTOR);
            join(program, ben, ParticipantRole.MENTEE);
            var pair = CadreFactory.eINSTANCE.createMentorship();
            pair.setProgram(program);
            pair.setMentor(ana);
            pair.setMentee(ben);
            pair.setStart(LocalDate.of(2026, 9, 1));
            List.of(school, ana, ben, boss, other, program, pair).forEach(work::add);
            work.commit(TemporaryStore.note("begin"), null);
        }
    }

    @AfterEach
    void close() throws Exception {
        assertEquals(List.of(), store.verify(null));
        store.close();
    }

    @Test
    void takesWhatTheProgramNeedsAndNoMore() throws Exception {
        assertEquals(6, offline.take(store, "induction", copy, NONE, null).records());
        try (var local = stores.open(StoreLocation.ofFolder(copy)); var work = local.begin()) {
            assertEquals(List.of("Ana", "Ben", "Bo"), work.load(Roots.EDUCATORS).stream()
                    .map(Educator::getGivenName).sorted().toList());
            assertEquals("Ana", work.load(Roots.MENTORSHIPS).getFirst().getMentor().getGivenName());
            assertEquals(List.of(), local.verify(null));
        }
        assertThrows(CadreException.class, () -> offline.take(store, "Induction", copy, NONE, null));
        assertThrows(CadreException.class, () -> offline.take(store, "No such", folder.resolve("x"), NONE,
                null));
        assertFalse(Files.exists(folder.resolve("x")));
    }

    @Test
    void privateTextsOfOthersStayAtHomeAndAreThereAfterwards() throws Exception {
        edit(store, work -> {
            var reflection = CadreFactory.eINSTANCE.createReflection();
            reflection.setAt(Instant.parse("2026-10-02T10:00:00Z"));
            reflection.setText(RoleWorld.sealed("mine"));
            work.load(Roots.MENTORSHIPS).getFirst().getReflections().add(reflection);
        });
        offline.take(store, "Induction", copy, cora(), null);
        try (var local = stores.open(StoreLocation.ofFolder(copy), cora()); var work = local.begin()) {
            var pair = work.load(Roots.MENTORSHIPS).getFirst();
            assertEquals(List.of(), pair.getReflections());
            pair.setStatus(MentorshipStatus.ACTIVE);
            work.commit(TemporaryStore.note("edit"), null);
        }
        assertInstanceOf(Returned.Done.class, offline.bring(store, copy, Choices.NONE, cora(), null));
        try (var work = store.begin()) {
            var pair = work.load(Roots.MENTORSHIPS).getFirst();
            assertEquals(MentorshipStatus.ACTIVE, pair.getStatus());
            assertEquals(RoleWorld.sealed("mine"), pair.getReflections().getFirst().getText());
        }
        assertInstanceOf(Returned.Nothing.class, offline.bring(store, copy, Choices.NONE, cora(), null));
    }

    private static Credentials cora() {
        return Credentials.passphrase("Cora", "correct horse battery".toCharArray());
    }

    @Test
    void whatDoesNotOverlapComesBackSilentlyAndOnce() throws Exception {
        offline.take(store, "Induction", copy, NONE, null);
        edit(copy, work -> {
            person(work, "Ana").setEmail("offline");
            work.load(Roots.MENTORSHIPS).getFirst().setStatus(MentorshipStatus.ACTIVE);
            var added = person("New", "Comer");
            People.employ(added, work.load(Roots.SCHOOLS).getFirst());
            work.add(added);
            join(work.load(Roots.PROGRAMS).getFirst(), added, ParticipantRole.MENTEE);
        });
        edit(store, work -> {
            person(work, "Ana").setPhone("main");
            work.load(Roots.PROGRAMS).getFirst().setPurpose("main");
        });
        var done = assertInstanceOf(Returned.Done.class, offline.bring(store, copy, Choices.NONE, NONE,
                null));
        assertEquals(List.of(1, 3), List.of(done.commit().orElseThrow().added(), done.commit().get()
                .changed()));
        try (var work = store.begin()) {
            assertEquals("offline", person(work, "Ana").getEmail());
            assertEquals("main", person(work, "Ana").getPhone());
            var program = work.load(Roots.PROGRAMS).getFirst();
            assertEquals("main", program.getPurpose());
            assertEquals("New", program.getParticipations().getLast().getEducator().getGivenName());
            assertEquals(MentorshipStatus.ACTIVE, work.load(Roots.MENTORSHIPS).getFirst().getStatus());
        }
        var commits = store.history(99).size();
        assertInstanceOf(Returned.Nothing.class, offline.bring(store, copy, Choices.NONE, NONE, null));
        assertEquals(commits, store.history(99).size());
    }

    @Test
    void whatOverlapsWaitsForChoices() throws Exception {
        offline.take(store, "Induction", copy, NONE, null);
        edit(copy, work -> person(work, "Ana").setEmail("offline"));
        edit(store, work -> person(work, "Ana").setEmail("main"));
        var commits = store.history(99).size();
        var waiting = assertInstanceOf(Returned.Undecided.class,
                offline.bring(store, copy, Choices.NONE, NONE, null));
        assertEquals(commits, store.history(99).size());
        assertEquals("offline", waiting.conflicts().getFirst().mine());
        assertEquals("main", waiting.conflicts().getFirst().theirs());
        assertInstanceOf(Returned.Done.class, offline.bring(store, copy, Choices.all(Side.MINE), NONE, null));
        try (var work = store.begin()) {
            assertEquals("offline", person(work, "Ana").getEmail());
        }
    }

    @Test
    void aFileComesBackTooAndTwiceChangesNothing() throws Exception {
        offline.take(store, "Induction", copy, NONE, null);
        edit(copy, work -> person(work, "Ana").setEmail("offline"));
        edit(store, work -> person(work, "Ana").setEmail("main"));
        var file = folder.resolve("x" + OfflineService.EXTENSION);
        offline.pack(copy, file, null);
        assertInstanceOf(Returned.Done.class, offline.bring(store, file, Choices.all(Side.MINE), NONE, null));
        edit(store, work -> person(work, "Ana").setEmail("main again"));
        assertInstanceOf(Returned.Before.class, offline.bring(store, file, Choices.all(Side.MINE), NONE,
                null));
        try (var work = store.begin()) {
            assertEquals("main again", person(work, "Ana").getEmail());
        }
    }

    @Test
    void whatWasRemovedMeanwhileIsAQuestion() throws Exception {
        offline.take(store, "Induction", copy, NONE, null);
        edit(copy, work -> work.load(Roots.MENTORSHIPS).getFirst().setStatus(MentorshipStatus.ACTIVE));
        edit(store, work -> work.remove(work.load(Roots.MENTORSHIPS).getFirst()));
        assertInstanceOf(Returned.Undecided.class, offline.bring(store, copy, Choices.NONE, NONE, null));
        assertInstanceOf(Returned.Done.class, offline.bring(store, copy, Choices.all(Side.MINE), NONE, null));
        try (var work = store.begin()) {
            assertEquals(MentorshipStatus.ACTIVE, work.load(Roots.MENTORSHIPS).getFirst().getStatus());
        }
    }

    @Test
    void aTargetThatIsGoneIsRefusedWithASentence() throws Exception {
        offline.take(store, "Induction", copy, NONE, null);
        edit(copy, work -> {
            var pair = CadreFactory.eINSTANCE.createMentorship();
            pair.setMentor(person(work, "Bo"));
            work.add(pair);
        });
        edit(store, work -> {
            person(work, "Ana").getEmployments().getFirst().setEvaluator(null);
            work.remove(person(work, "Bo"));
        });
        var refused = assertThrows(CadreException.class, () ->
                offline.bring(store, copy, Choices.NONE, NONE, null));
        assertEquals(CadreException.Kind.CONFLICT, refused.kind());
        assertTrue(refused.getMessage().contains("removed"), refused.getMessage());
    }

    @Test
    void theCopyOfAProtectedDatabaseIsProtectedToo() throws Exception {
        var secret = Credentials.passphrase("ana", "correct horse battery".toCharArray());
        try (var vault = stores.create(StoreLocation.ofFolder(folder.resolve("vault")), secret)) {
            edit(vault, work -> {
                var program = CadreFactory.eINSTANCE.createProgram();
                program.setName("Induction");
                var ana = person("Ana", "Mentor");
                join(program, ana, ParticipantRole.MENTOR);
                work.add(program);
                work.add(ana);
            });
            assertThrows(CadreException.class, () -> offline.take(vault, "Induction", copy, NONE, null));
            offline.take(vault, "Induction", copy, secret, null);
            assertEquals(CadreException.Kind.LOCKED, assertThrows(CadreException.class,
                    () -> stores.open(StoreLocation.ofFolder(copy))).kind());
            var file = folder.resolve("x" + OfflineService.EXTENSION);
            try (var local = stores.open(StoreLocation.ofFolder(copy), secret)) {
                edit(local, work -> person(work, "Ana").setEmail("offline"));
                assertEquals(CadreException.Kind.CONFLICT, assertThrows(CadreException.class,
                        () -> offline.pack(copy, file, null), "it is open").kind());
            }
            offline.pack(copy, file, null);
            assertInstanceOf(Returned.Done.class, offline.bring(vault, file, Choices.NONE, secret, null));
            assertInstanceOf(Returned.Before.class, offline.bring(vault, copy, Choices.NONE, secret, null));
            try (var work = vault.begin()) {
                assertEquals("offline", person(work, "Ana").getEmail());
            }
        }
    }

    @Test
    void aReturnThatIsCanceledBringsNothing() throws Exception {
        offline.take(store, "Induction", copy, NONE, null);
        edit(copy, work -> person(work, "Ana").setEmail("offline"));
        var commits = store.history(99).size();
        var canceled = new NullProgressMonitor();
        canceled.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> offline.bring(store, copy, Choices.NONE, NONE, canceled));
        assertEquals(commits, store.history(99).size());
        assertInstanceOf(Returned.Done.class, offline.bring(store, copy, Choices.NONE, NONE, null));
    }

    @Test
    void whatIsNoCopyIsRefused() throws Exception {
        var text = Files.writeString(folder.resolve("y.cadreoffline"), "no zip");
        assertThrows(CadreException.class, () -> offline.bring(store, text, Choices.NONE, NONE, null));
        assertThrows(CadreException.class, () -> offline.bring(store, folder, Choices.NONE, NONE, null));
        assertThrows(CadreException.class, () -> offline.bring(store, folder.resolve("none"), Choices.NONE,
                NONE, null));
    }

    private interface Edit {
        void run(UnitOfWork work) throws Exception;
    }

    private void edit(Path database, Edit edit) throws Exception {
        try (var local = stores.open(StoreLocation.ofFolder(database))) {
            edit(local, edit);
        }
    }

    private static void edit(ProgramStore store, Edit edit) throws Exception {
        try (var work = store.begin()) {
            edit.run(work);
            work.commit(TemporaryStore.note("edit"), null);
        }
    }

    private static Educator person(String given, String family) {
        return People.educator(given, family);
    }

    private static Educator person(UnitOfWork work, String given) throws Exception {
        return work.load(Roots.EDUCATORS).stream().filter(p -> p.getGivenName().equals(given)).findFirst()
                .orElseThrow();
    }

    private static void join(Program program, Educator educator, ParticipantRole role) {
        var place = CadreFactory.eINSTANCE.createParticipation();
        place.setEducator(educator);
        place.setRole(role);
        program.getParticipations().add(place);
    }
}
