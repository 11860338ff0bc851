/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.CadreException.Kind;
import org.cadre.core.access.AccessAct;
import org.cadre.core.access.AccessEntry;
import org.cadre.core.access.Credentials;
import org.cadre.core.roles.AccountDraft;
import org.cadre.core.roles.AccountService;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.model.AccountRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Accounts of a protected database: made, changed, kept out and let in again, all of it in the access
 * log.
 */
class AccountServiceTest {

    private static final String ADA = "four odd words here";

    @TempDir
    private Path folder;
    private final JdbcStoreProvider provider = new JdbcStoreProvider();
    private final AccountService accounts = new AccountService();
    private String once;

    @BeforeEach
    void createWithAnEvaluator() throws Exception {
        try (var store = provider.create(location(), ada()); var work = store.begin()) {
            var person = People.educator("Ned", "Novice");
            person.setPhone("555");
            work.add(person);
            work.commit(TemporaryStore.note("Add Ned"), null);
            once = accounts.add(work, draft("eva", AccountRole.EVALUATOR));
        }
    }

    @Test
    void aNewAccountWorksAsItsRoleAtOnce() throws Exception {
        try (var store = open("EVA", once); var work = store.begin()) {
            assertEquals(Set.of(AccountRole.EVALUATOR), store.principal().roles());
            assertEquals("555", work.load(Roots.EDUCATORS).getFirst().getPhone());
            work.load(Roots.EDUCATORS).getFirst().setPhone("666");
            assertThrows(CadreException.class, () -> work.commit(TemporaryStore.note("attempt"), null));
            assertThrows(CadreException.class, () -> accounts.add(work, draft("x", AccountRole.COORDINATOR)));
        }
    }

    @Test
    void whoIsDisabledStaysOutUntilReset() throws Exception {
        try (var store = provider.open(location(), ada()); var work = store.begin()) {
            accounts.disable(work, accounts.find(work, "eva"));
        }
        assertFails(Kind.LOCKED, () -> open("eva", once).close());
        String again;
        try (var store = provider.open(location(), ada()); var work = store.begin()) {
            var former = accounts.find(work, "eva").getPublicKey();
            again = accounts.reset(work, accounts.find(work, "eva"));
            assertTrue(!former.equals(accounts.find(work, "eva").getPublicKey()), "the old keys came back");
        }
        assertFails(Kind.LOCKED, () -> open("eva", once).close());
        Thread.sleep(1100);
        open("eva", again).close();
    }

    @Test
    void rolesAndPersonChange() throws Exception {
        try (var store = provider.open(location(), ada()); var work = store.begin()) {
            var eva = accounts.find(work, "eva");
            accounts.setRoles(work, eva, Set.of(AccountRole.PARTICIPANT));
            accounts.link(work, eva, Optional.of(accounts.person(work, "Ned-Novice")));
        }
        try (var store = open("eva", once); var work = store.begin()) {
            assertTrue(store.principal().educator().isPresent());
            work.load(Roots.EDUCATORS).getFirst().setPhone("777");
            work.commit(TemporaryStore.note("own"), null);
        }
    }

    @Test
    void theLastAdministratorStays() throws Exception {
        try (var store = provider.open(location(), ada()); var work = store.begin()) {
            var ada = accounts.find(work, "Ada");
            assertFails(Kind.INPUT, () -> accounts.disable(work, ada));
            assertFails(Kind.INPUT, () -> accounts.setRoles(work, ada, Set.of(AccountRole.COORDINATOR)));
            assertFails(Kind.INPUT, () -> accounts.setRoles(work, ada, Set.of()));
            assertFails(Kind.INPUT, () -> accounts.add(work, draft("ADA", AccountRole.AUDITOR)));
            assertFails(Kind.INPUT, () -> accounts.add(work, draft("a b", AccountRole.AUDITOR)));
            assertFails(Kind.INPUT, () -> accounts.find(work, "nobody"));
        }
    }

    @Test
    void withoutProtectionThereAreNoAccounts() throws Exception {
        try (var store = provider.create(StoreLocation.ofFolder(folder.resolve("open")), Credentials.none());
                var work = store.begin()) {
            assertFails(Kind.INPUT, () -> accounts.add(work, draft("x", AccountRole.AUDITOR)));
        }
    }

    @Test
    void theLogSaysWhoOpenedAndWhoChangedAccounts() throws Exception {
        assertFails(Kind.LOCKED, () -> open("eva", "something else here").close());
        Thread.sleep(1100);
        open("eva", once).close();
        try (var store = provider.open(location(), ada())) {
            var acts = store.accessLog().read(100).reversed();
            assertEquals(List.of("Ada OPEN", "Ada ACCOUNT"), acts.stream().limit(2)
                    .map(AccountServiceTest::text).toList().stream().sorted().toList().reversed());
            assertTrue(acts.stream().map(AccountServiceTest::text).toList()
                    .containsAll(List.of("eva OPEN", "eva OPEN_FAILED")), acts.toString());
            assertEquals(AccessAct.OPEN, acts.getLast().act());
            assertEquals(List.of(), store.accessLog().verify(store.accessLog().head()));
        }
    }

    private static String text(AccessEntry line) {
        return line.account() + " " + line.act();
    }

    private static AccountDraft draft(String name, AccountRole role) {
        return new AccountDraft(name, "", Set.of(role), Optional.empty());
    }

    private ProgramStore open(String name, String passphrase) throws CadreException {
        return provider.open(location(), Credentials.passphrase(name, passphrase.toCharArray()));
    }

    private static Credentials ada() {
        return Credentials.passphrase("Ada", ADA.toCharArray());
    }

    private StoreLocation location() {
        return StoreLocation.ofFolder(folder.resolve("db"));
    }

    private static void assertFails(Kind kind, org.junit.jupiter.api.function.Executable work) {
        assertEquals(kind, assertThrows(CadreException.class, work).kind());
    }
}
