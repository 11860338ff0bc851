/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.access.Credentials;
import org.cadre.core.access.keys.KeyRing;
import org.cadre.core.access.keys.Protection;
import org.cadre.core.access.keys.Secret;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.cadre.model.Account;
import org.cadre.testing.PostgresServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Roles on a server: the same attempts as on Derby, and SQL with the login of an account. */
@ExtendWith(Server.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresRolesTest extends RolePowers {

    private static final String SECRET = "four odd words here";

    private final RoleWorld world = new RoleWorld();
    private final Map<String, ProgramStore> open = new HashMap<>();
    private StoreLocation location;
    private ProgramStore system;
    private String url;

    @BeforeAll
    void fill(PostgresServer server) throws Exception {
        server.createDatabase("roles");
        url = "jdbc:" + server.url("roles");
        location = new StoreLocation(URI.create(server.url("roles") + "?sslmode=disable"));
        var owner = Credentials.passphrase(PostgresServer.USER, PostgresServer.SECRET.toCharArray());
        var provider = new PostgresStoreProvider();
        provider.create(location, owner).close();
        system = provider.open(location, owner);
        assertTrue(system.protection().isActive());
        for (var account : accounts()) {
            try (var secret = Secret.passphrase(SECRET.toCharArray())) {
                system.protection().admit(account.getName(), List.of(secret));
            }
        }
        world.fill(system);
    }

    @AfterAll
    void close() throws Exception {
        for (var store : open.values()) {
            store.close();
        }
        system.close();
    }

    @Override
    RoleWorld world() {
        return world;
    }

    @Override
    ProgramStore system() {
        return system;
    }

    @Override
    ProgramStore as(Account account) throws Exception {
        var known = open.get(account.getName());
        if (known == null) {
            var engine = PostgresEngine.connect(ServerAddress.of(location),
                    Credentials.passphrase(account.getName(), SECRET.toCharArray()));
            var rights = Rights.served(RoleWorld.principal(account));
            known = new JdbcProgramStore(location, () -> { }, new Database(engine, rights),
                    new Access(rights, KeyRing.none(), Protection.none(), Optional.empty()));
            open.put(account.getName(), known);
        }
        return known;
    }

    /** SQL that must not work, or must find nothing. */
    @TestFactory
    List<DynamicTest> sqlWithTheLoginOfAnAccount() {
        var w = world;
        var attempts = new ArrayList<DynamicTest>();
        var neds = " WHERE \"author\" = '" + w.nedAccount.getUuid() + "'";
        for (var table : List.of("cadre_mentor_profile", "cadre_mentee_profile", "cadre_goal", "cadre_plan",
                "cadre_check_in", "cadre_reflection", "cadre_demographics", "cadre_content_key",
                "cadre_mentee_profile__avoid", "cadre_participation", "cadre_leave")) {
            attempts.add(refused(w.eva, "SELECT * FROM \"model\".\"" + table + '"'));
        }
        for (var table : List.of("cadre_educator", "cadre_mentorship", "cadre_session", "cadre_employment")) {
            attempts.add(refused(w.aud, "SELECT * FROM \"model\".\"" + table + '"'));
        }
        attempts.add(refused(w.eva, "SELECT \"notes\" FROM \"model\".\"cadre_session\""));
        attempts.add(refused(w.lena, "SELECT \"text\" FROM \"model\".\"cadre_reflection\""));
        attempts.add(refused(w.adam, "SELECT \"phone\" FROM \"model\".\"cadre_educator\""));
        attempts.add(refused(w.eva, "SELECT \"content\" FROM \"store\".\"image\""));
        attempts.add(refused(w.eva, "UPDATE \"model\".\"cadre_mentorship\" SET \"status\" = 'ended'"));
        attempts.add(refused(w.eva, "DELETE FROM \"model\".\"cadre_mentorship\""));
        attempts.add(refused(w.eva, "CREATE TABLE \"model\".\"x\" (\"a\" INTEGER)"));
        attempts.add(refused(w.eva, "DROP TABLE \"model\".\"cadre_session\""));
        attempts.add(refused(w.eva, "ALTER TABLE \"model\".\"cadre_goal\" DISABLE ROW LEVEL SECURITY"));
        attempts.add(refused(w.eva, "GRANT \"cadre:roles:coordinator\" TO \"eva\""));
        attempts.add(refused(w.eva, "SET ROLE \"cadre:roles:coordinator\""));
        attempts.add(refused(w.eva, "SET SESSION AUTHORIZATION \"cora\""));
        attempts.add(refused(w.eva, "ALTER ROLE \"cora\" PASSWORD 'x'"));
        attempts.add(refused(w.eva, "CREATE OR REPLACE FUNCTION \"store\".\"me\"() RETURNS VARCHAR"
                + " LANGUAGE sql AS 'SELECT NULL::varchar'"));
        attempts.add(refused(w.eva, "COPY \"model\".\"cadre_goal\" TO STDOUT"));
        attempts.add(refused(w.eva, "INSERT INTO \"model\".\"cadre_account__roles\" VALUES"
                + " ('" + w.eva.getUuid() + "', 9, '" + w.eva.getUuid() + "', 'coordinator')"));
        attempts.add(refused(w.eva, "UPDATE \"store\".\"access\" SET \"detail\" = ''"));
        attempts.add(refused(w.eva, "DELETE FROM \"store\".\"access\""));
        attempts.add(refused(w.cora, "UPDATE \"store\".\"access\" SET \"detail\" = ''"));
        attempts.add(refused(w.eva,
                "INSERT INTO \"store\".\"access\" VALUES (999, '', 'cora', 'OPEN', '', '',"
                + " '', '')"));
        attempts.add(refused(w.eva, "INSERT INTO \"store\".\"commit\" VALUES (999, 'x', '', 'cora', '', '',"
                + " false, 0, 0, 0, NULL)"));
        attempts.add(refused(w.cora, "UPDATE \"model\".\"cadre_account\" SET \"name\" = 'x'"));
        attempts.add(refused(w.miaAccount, "UPDATE \"model\".\"cadre_mentorship\" SET \"status\" = 'ended'"));
        attempts.add(refused(w.miaAccount, "UPDATE \"model\".\"cadre_mentor_profile\""
                + " SET \"caseload_limit\" = 9"));
        attempts.add(nothing(w.miaAccount, "SELECT 1 FROM \"model\".\"cadre_educator\""
                + " WHERE \"family_name\" IN ('Other', 'Pupil', 'Queue')"));
        attempts.add(nothing(w.miaAccount, "SELECT 1 FROM \"model\".\"cadre_mentorship\""
                + " WHERE \"status\" = 'proposed'"));
        attempts.add(nothing(w.miaAccount, "SELECT 1 FROM \"model\".\"cadre_check_in\""));
        attempts.add(nothing(w.miaAccount, "SELECT 1 FROM \"model\".\"cadre_demographics\""));
        attempts.add(nothing(w.miaAccount, "SELECT 1 FROM \"model\".\"cadre_key_slot\" s JOIN"
                + " \"model\".\"cadre_account\" a ON a.\"_id\" = s.\"_root\" WHERE a.\"name\" <> 'mia'"));
        attempts.add(nothing(w.miaAccount,
                "SELECT 1 FROM \"store\".\"commit\" WHERE \"label\" LIKE '%Ned%'"));
        attempts.add(nothing(w.aud, "SELECT 1 FROM \"model\".\"cadre_account\" WHERE \"name\" <> 'aud'"));
        attempts.add(changesNothing(w.miaAccount, "UPDATE \"model\".\"cadre_educator\" SET \"phone\" = '1'"
                + " WHERE \"family_name\" = 'Novice'"));
        attempts.add(changesNothing(w.miaAccount, "UPDATE \"model\".\"cadre_reflection\" SET \"text\" = 'x'"
                + neds));
        attempts.add(changesNothing(w.miaAccount, "DELETE FROM \"model\".\"cadre_reflection\"" + neds));
        attempts.add(changesNothing(w.cora, "UPDATE \"model\".\"cadre_key_slot\" SET \"box\" = 'x' WHERE"
                + " \"_root\" <> '" + w.cora.getUuid() + "'"));
        return attempts;
    }

    private DynamicTest refused(Account who, String sql) {
        return DynamicTest.dynamicTest(who.getName() + ": " + sql, () -> run(who, connection -> {
            var error = assertThrows(SQLException.class, () -> connection.createStatement().execute(sql));
            assertTrue(List.of("42501", "22023").contains(error.getSQLState()), error.toString());
        }));
    }

    private DynamicTest nothing(Account who, String sql) {
        return DynamicTest.dynamicTest(who.getName() + ": " + sql, () -> run(who, connection -> {
            try (var rows = connection.createStatement().executeQuery(sql)) {
                assertTrue(!rows.next(), "something was found");
            }
        }));
    }

    private DynamicTest changesNothing(Account who, String sql) {
        return DynamicTest.dynamicTest(who.getName() + ": " + sql, () -> run(who,
                connection -> assertEquals(0, connection.createStatement().executeUpdate(sql))));
    }

    /** What is done with a connection, and taken back. */
    private interface Deed {

        void run(Connection connection) throws SQLException;
    }

    private void run(Account who, Deed deed) throws SQLException {
        try (var connection = DriverManager.getConnection(url, who.getName(), SECRET)) {
            connection.setAutoCommit(false);
            deed.run(connection);
            connection.rollback();
        }
    }

    private List<Account> accounts() {
        return List.of(world.miaAccount, world.nedAccount, world.cora, world.lena, world.eva, world.aud,
                world.adam);
    }
}
