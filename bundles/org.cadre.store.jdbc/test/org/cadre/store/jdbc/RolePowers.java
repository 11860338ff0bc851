/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessAct;
import org.cadre.core.access.Credentials;
import org.cadre.core.access.disclosure.DisclosureRegister;
import org.cadre.core.offline.OfflineService;
import org.cadre.core.personal.PersonExport;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.core.store.Stores;
import org.cadre.model.CadreFactory;
import org.cadre.model.Mentorship;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What roles may do, and that it goes, whichever engine keeps the data. */
abstract class RolePowers extends RoleAttempts {

    @Test
    void whatIsKeptBackSurvivesASave() throws Exception {
        var before = content();
        try (var work = as(world().miaAccount).begin()) {
            find(work, world().mia).setPhone("555-0123");
            find(work, world().mia).getMentorProfile().getCompetencies().add("patience");
            find(work, world().session).setMinutes(50);
            var reflection = CadreFactory.eINSTANCE.createReflection();
            reflection.setAuthor(find(work, world().miaAccount));
            reflection.setText(RoleWorld.NOTES);
            find(work, world().pair).getReflections().add(reflection);
            work.commit(TemporaryStore.note("own things"), null);
        }
        try (var work = system().begin()) {
            assertEquals("555-0123", find(work, world().mia).getPhone());
            assertEquals("80", find(work, world().mia).getMentorProfile().getHourlyCost().toString());
            assertEquals(3, find(work, world().mia).getMentorProfile().getCaseloadLimit());
            assertEquals(2, find(work, world().pair).getReflections().size());
            assertEquals(1, find(work, world().pair).getCheckIns().size());
            assertEquals(2, find(work, world().session).getMentorships().size());
            assertEquals(RoleWorld.NOTES, find(work, world().session).getNotes());
            assertEquals(50, find(work, world().session).getMinutes());
        }
        assertEquals(before.keySet(), content().keySet());
        assertEquals(List.of(), system().verify(null));
    }

    @Test
    void participantsLogAndRemoveTheirOwnSessions() throws Exception {
        var session = CadreFactory.eINSTANCE.createSession();
        try (var work = as(world().nedAccount).begin()) {
            session.getMentorships().add(find(work, world().pair));
            session.setNotes(RoleWorld.NOTES);
            work.add(session);
            work.commit(TemporaryStore.note("log"), null);
            session.setMinutes(30);
            work.commit(TemporaryStore.note("change"), null);
            work.remove(session);
            work.commit(TemporaryStore.note("remove"), null);
        }
        try (var work = system().begin()) {
            assertTrue(work.find(Roots.SESSIONS, session.getUuid()).isEmpty());
        }
    }

    @Test
    void participantsMakeTheKeysOfTheirPairAndOfTheirComments() throws Exception {
        try (var work = as(world().nedAccount).begin()) {
            for (var pair : new Mentorship[] {find(work, world().pair), null}) {
                var key = CadreFactory.eINSTANCE.createContentKey();
                key.setMentorship(pair);
                var grant = CadreFactory.eINSTANCE.createKeyGrant();
                grant.setAccount(find(work, world().nedAccount));
                key.getGrants().add(grant);
                work.add(key);
                work.commit(TemporaryStore.note("key"), null);
                var more = CadreFactory.eINSTANCE.createKeyGrant();
                more.setAccount(find(work, world().miaAccount));
                key.getGrants().add(more);
                work.commit(TemporaryStore.note("grant"), null);
                work.remove(key);
                work.commit(TemporaryStore.note("remove"), null);
            }
        }
    }

    @Test
    void coordinatorsTakePrivateTextsAwayAndImportAgain() throws Exception {
        try (var work = as(world().cora).begin()) {
            find(work, world().otherSession).setNotes(null);
            find(work, world().pia).setPhone(null);
            find(work, world().pia).setMenteeProfile(CadreFactory.eINSTANCE.createMenteeProfile());
            var person = People.educator("New", "Person");
            work.add(person);
            work.commit(TemporaryStore.revertible("Import"), null);
        }
        var store = as(world().cora);
        store.revert(store.history(1).getFirst().id(), TemporaryStore.note("revert"), null);
        var line = store.accessLog().read(1).getFirst();
        assertEquals(AccessAct.RESTORE, line.act());
        assertEquals("cora", line.account());
    }

    @Test
    void coordinatorsPlanSessionsButEnterNoPrivateText() throws Exception {
        var session = CadreFactory.eINSTANCE.createSession();
        try (var work = as(world().cora).begin()) {
            session.getMentorships().add(find(work, world().pair));
            session.setPlace("Room 12");
            work.add(session);
            work.commit(TemporaryStore.note("plan"), null);
            session.setMinutes(30);
            work.commit(TemporaryStore.note("change"), null);
            var other = CadreFactory.eINSTANCE.createSession();
            other.setNotes(RoleWorld.NOTES);
            work.add(other);
            assertThrows(CadreException.class, () -> work.commit(TemporaryStore.note("write"), null));
        }
        try (var work = as(world().nedAccount).begin()) {
            assertEquals("Room 12", find(work, session).getPlace());
        }
        try (var work = as(world().cora).begin()) {
            work.remove(find(work, session));
            work.commit(TemporaryStore.note("remove"), null);
        }
    }

    @Test
    void administratorsChangeAccountsAndTheLogSaysSo() throws Exception {
        try (var work = as(world().adam).begin()) {
            find(work, world().lena).setDisplayName("Lena Lead");
            work.commit(TemporaryStore.note("Change an account"), null);
        }
        var line = as(world().adam).accessLog().read(1).getFirst();
        assertEquals(AccessAct.ACCOUNT, line.act());
        assertEquals("adam", line.account());
        assertEquals(world().lena.getUuid(), line.target());
    }

    /** Whoever makes files of records, reads notes or makes registers is in the log before they have them. */
    @Test
    void whatLeavesIsInTheLog(@TempDir Path folder) throws Exception {
        var cora = as(world().cora);
        try (var work = cora.begin()) {
            new PersonExport(work, List.of()).write(find(work, world().ned), folder.resolve("ned"),
                    SubMonitor.convert(null));
            assertLogged(cora, AccessAct.EXPORT, world().ned.getUuid());
            new DisclosureRegister(work).of(find(work, world().ned));
            assertLogged(cora, AccessAct.PERSON, world().ned.getUuid());
        }
        var offline = new OfflineService(new Stores(List.of(new JdbcStoreProvider())), new ProgramService());
        offline.take(cora, "Induction", folder.resolve("field"),
                Credentials.passphrase("cora", "four odd words here".toCharArray()), null);
        assertLogged(cora, AccessAct.EXPORT, "");
        var mia = as(world().miaAccount);
        mia.accessLog().append(AccessAct.PRIVATE_CONTENT, world().pair.getUuid(), "notes");
        assertLogged(mia, AccessAct.PRIVATE_CONTENT, world().pair.getUuid());
        assertEquals(List.of(), system().accessLog().verify(Optional.empty()));
    }

    private void assertLogged(ProgramStore store, AccessAct act, String target) throws Exception {
        var line = system().accessLog().read(1).getFirst();
        assertEquals(List.of(act, target, store.principal().account()),
                List.of(line.act(), line.target(), line.account()));
    }

    @Test
    void everybodyChangesHerOwnPassphrase() throws Exception {
        for (var account : List.of(world().aud, world().eva, world().nedAccount, world().cora)) {
            try (var work = as(account).begin()) {
                find(work, account).getSlots().clear();
                var slot = CadreFactory.eINSTANCE.createKeySlot();
                slot.setBox("new box");
                find(work, account).getSlots().add(slot);
                work.commit(TemporaryStore.note("passphrase"), null);
            }
        }
    }

    @Test
    void aRefusalSaysWhoWhatAndWhoCould() throws Exception {
        try (var work = as(world().eva).begin()) {
            find(work, world().pair).setLocked(true);
            var refusal = Assertions.assertThrows(CadreException.class,
                    () -> work.commit(TemporaryStore.note("attempt"), null));
            assertEquals("Nothing was saved: Eva works as evaluator and may not change the locked of a"
                    + " mentorship; coordinators may. Ask one of them.", refusal.getMessage());
        }
    }

    private Map<String, Long> content() throws Exception {
        return system().contents(null).counts();
    }
}
