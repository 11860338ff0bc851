/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.CadreException.Kind;
import org.cadre.core.access.AccessAct;
import org.cadre.core.access.keys.OwnSecrets;
import org.cadre.core.access.keys.Secret;
import org.cadre.core.sealed.PrivateTexts;
import org.cadre.core.sealed.Reading;
import org.cadre.core.store.Roots;
import org.cadre.model.AccountRole;
import org.cadre.model.CadrePackage.Literals;
import org.junit.jupiter.api.Test;

/**
 * Opens databases on a server as people do: each with a login of one's own, made by the one that set it
 * up.
 */
class ServerAccountsTest extends OwnedDatabase {

    @Test
    void theOwnerWithoutAnAccountMayDoEverythingUnderItsOwnNameButReadsNothingSealed() throws Exception {
        try (var store = open(owner); var work = store.begin()) {
            assertEquals(owner, store.principal().account());
            assertEquals(Set.of(AccountRole.COORDINATOR, AccountRole.ADMINISTRATOR), store.principal()
                    .roles());
            new RoleWorld().fill(store);
            assertEquals(owner, store.history(1).getFirst().note().who());
            assertEquals(AccessAct.OPEN, store.accessLog().read(99).getLast().act());
            assertEquals(owner, store.accessLog().read(1).getFirst().account());
            var session = work.load(Roots.SESSIONS).stream().filter(s -> s.getNotes() != null).findFirst();
            try (var texts = new PrivateTexts(work)) {
                assertInstanceOf(Reading.Closed.class,
                        texts.read(session.orElseThrow(), Literals.SESSION__NOTES));
            }
        }
    }

    @Test
    void aLoginWithoutAnAccountIsToldSoAndSeesNothing() throws Exception {
        var guest = "guest" + name.hashCode();
        login(guest, "some other secret");
        var error = assertThrows(CadreException.class, () -> open(guest));
        assertEquals(Kind.LOCKED, error.kind());
        assertTrue(error.getMessage().contains("no account") && error.getMessage().contains(guest),
                error.getMessage());
        assertEquals("42501", assertThrows(SQLException.class,
                () -> sql(guest, "SELECT * FROM \"store\".\"commit\"")).getSQLState());
    }

    @Test
    void aLoginOfSomebodyIsTakenOverOnlyIfThatIsMeant() throws Exception {
        var guest = "guest" + name.hashCode();
        login(guest, "some other secret");
        try (var store = open(owner); var work = store.begin()) {
            assertTrue(accounts.hasLogin(store, guest));
            var refused = assertThrows(CadreException.class,
                    () -> accounts.add(work, draft(guest, AccountRole.EVALUATOR)));
            assertTrue(refused.getMessage().contains("--existing-login"), refused.getMessage());
            assertEquals(List.of(), accounts.list(work));
            sql(guest, "SELECT 1");
            secrets.put(guest, accounts.takeOver(work, draft(guest, AccountRole.EVALUATOR)));
        }
        try (var store = open(guest)) {
            assertEquals(Set.of(AccountRole.EVALUATOR), store.principal().roles());
        }
    }

    @Test
    void everybodyOpensAsTheOwnRoles() throws Exception {
        try (var store = open(owner)) {
            new RoleWorld().fill(store);
        }
        for (var role : AccountRole.values()) {
            var account = add(role);
            try (var store = open(account); var work = store.begin()) {
                assertEquals(Set.of(role), store.principal().roles());
                boolean people = role != AccountRole.AUDITOR && role != AccountRole.PARTICIPANT;
                assertEquals(people ? 5 : 0, work.load(Roots.EDUCATORS).size(), account);
                boolean pairs = people && role != AccountRole.ADMINISTRATOR;
                assertEquals(pairs ? 3 : 0, work.load(Roots.MENTORSHIPS).size(), account);
                assertTrue(store.accessLog().read(1).getFirst().account().equals(account), account);
                assertTrue(store.protection().isActive(), "the window would offer what the server refuses");
            }
        }
    }

    @Test
    void everybodyChangesTheOwnPasswordAndNobodyElses() throws Exception {
        var eva = add(AccountRole.EVALUATOR);
        var adam = add(AccountRole.ADMINISTRATOR);
        try (var store = open(eva); var next = Secret.passphrase("quite another one".toCharArray())) {
            new OwnSecrets(store).change(next);
            assertThrows(CadreException.class, () -> store.protection().admit(adam, List.of(next)));
        }
        assertEquals(Kind.LOCKED, assertThrows(CadreException.class, () -> open(eva)).kind());
        secrets.put(eva, "quite another one");
        try (var store = open(eva)) {
            assertTrue(store.keyRing().account().isPresent());
        }
    }

    @Test
    void onlyTheOwnerKeepsLoginsAndOthersAreToldSo() throws Exception {
        var eva = add(AccountRole.EVALUATOR);
        var adam = add(AccountRole.ADMINISTRATOR);
        try (var store = open(adam); var work = store.begin()) {
            for (var attempt : List.<org.junit.jupiter.api.function.Executable> of(
                    () -> accounts.add(work, draft("x", AccountRole.AUDITOR)),
                    () -> accounts.setRoles(work, accounts.find(work, eva), Set.of(AccountRole.COORDINATOR)),
                    () -> accounts.disable(work, accounts.find(work, eva)),
                    () -> accounts.reset(work, accounts.find(work, eva)))) {
                var error = assertThrows(CadreException.class, attempt);
                assertTrue(error.getMessage().contains("owns its tables"), error.getMessage());
            }
        }
        server.execute("postgres", "ALTER ROLE \"" + owner + "\" NOCREATEROLE");
        try (var store = open(owner); var work = store.begin()) {
            var error = assertThrows(CadreException.class,
                    () -> accounts.add(work, draft("x", AccountRole.AUDITOR)));
            assertTrue(error.getMessage().contains("CREATEROLE"), error.getMessage());
        }
    }

    @Test
    void whoIsDisabledOrHasAnotherPasswordStaysOut() throws Exception {
        var eva = add(AccountRole.EVALUATOR);
        server.execute("postgres", "ALTER ROLE \"" + eva + "\" PASSWORD 'set by somebody'");
        var known = secrets.put(eva, "set by somebody");
        var error = assertThrows(CadreException.class, () -> open(eva));
        assertTrue(error.getMessage().contains("keys") && error.getMessage().contains("--reset"),
                error.getMessage());
        secrets.put(eva, known);
        try (var store = open(owner); var work = store.begin()) {
            accounts.disable(work, accounts.find(work, eva));
        }
        assertEquals(Kind.LOCKED, assertThrows(CadreException.class, () -> open(eva)).kind());
    }

    @Test
    void anOwnerWithAnAccountWorksWithItsRoles() throws Exception {
        try (var store = open(owner); var work = store.begin()) {
            new RoleWorld().fill(store);
            secrets.put(owner, accounts.takeOver(work, draft(owner, AccountRole.ADMINISTRATOR)));
        }
        try (var store = open(owner); var work = store.begin()) {
            assertEquals(Set.of(AccountRole.ADMINISTRATOR), store.principal().roles());
            assertEquals(0, work.load(Roots.MENTORSHIPS).size());
        }
    }

    @Test
    void rolesReachTablesThatComeLaterWhenTheOwnerOpens() throws Exception {
        var cora = add(AccountRole.COORDINATOR);
        sql(owner, "DROP TABLE \"model\".\"cadre_leave\"");
        sql(owner, "CREATE TABLE \"model\".\"cadre_leave\" (\"_id\" VARCHAR(36), \"_root\" VARCHAR(36),"
                + " \"_root_table\" VARCHAR(63), \"_owner\" VARCHAR(36), \"_feature\" VARCHAR(255),"
                + " \"_position\" INTEGER, \"_version\" BIGINT, \"start\" DATE, \"end\" DATE, \"kind\" VARCHAR(9))");
        assertThrows(SQLException.class, () -> sql(cora, "SELECT \"_id\" FROM \"model\".\"cadre_leave\""));
        open(owner).close();
        sql(cora, "SELECT \"_id\" FROM \"model\".\"cadre_leave\"");
    }

    @Test
    void loginsLoseWhatTheirAccountsDoNotHaveAnyMore() throws Exception {
        var cora = add(AccountRole.COORDINATOR);
        var cole = add("cole", AccountRole.COORDINATOR);
        sql(owner, "DROP SCHEMA \"store\" CASCADE; DROP SCHEMA \"model\" CASCADE");
        try (var store = provider.create(location, credentials(owner)); var work = store.begin()) {
            var account = org.cadre.model.CadreFactory.eINSTANCE.createAccount();
            account.setName(cole);
            account.getRoles().add(AccountRole.EVALUATOR);
            work.add(account);
            work.commit(TemporaryStore.note("another database"), null);
        }
        open(owner).close();
        assertThrows(SQLException.class, () -> sql(cora, "SELECT 1 FROM \"store\".\"state\""));
        assertThrows(SQLException.class, () ->
                sql(cole, "SELECT \"phone\", \"source\" FROM \"model\".\"cadre_leave\""));
        assertEquals("cadre:" + name + ":evaluator", server.execute("postgres", "SELECT g.rolname FROM"
                + " pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles u ON u.oid = m.member"
                + " WHERE u.rolname = '" + cole + "'"));
    }
}
