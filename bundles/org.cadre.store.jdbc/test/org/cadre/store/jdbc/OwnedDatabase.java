/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.roles.AccountDraft;
import org.cadre.core.roles.AccountService;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.cadre.model.AccountRole;
import org.cadre.testing.PostgresServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A database on a server as a district has it: owned by a login that is no superuser and may make others. */
@ExtendWith(Server.class)
abstract class OwnedDatabase {

    private static final String OWNERS = "the harbor owns it";

    final PostgresStoreProvider provider = new PostgresStoreProvider();
    final AccountService accounts = new AccountService();
    final Map<String, String> secrets = new HashMap<>();
    final List<String> logins = new ArrayList<>();
    @TempDir
    Path folder;
    PostgresServer server;
    String name;
    String owner;
    private String home;
    StoreLocation location;

    @BeforeEach
    void setUp(PostgresServer running) throws Exception {
        server = running;
        home = System.setProperty("user.home", folder.resolve("home").toString());
        name = "a" + UUID.randomUUID();
        owner = "harbor" + name.hashCode();
        server.execute("postgres", "CREATE ROLE \"" + owner + "\" LOGIN CREATEROLE PASSWORD '" + OWNERS
                + "'");
        server.execute("postgres", "CREATE DATABASE \"" + name + "\" OWNER \"" + owner + '"');
        secrets.put(owner, OWNERS);
        location = new StoreLocation(URI.create(server.url(name)));
        provider.create(location, credentials(owner)).close();
    }

    @AfterEach
    void clear() throws Exception {
        System.setProperty("user.home", home);
        server.dropDatabase(name);
        for (var group : ServerRules.names(name)) {
            server.execute("postgres", "DROP ROLE IF EXISTS \"" + group + '"');
        }
        logins.add(owner);
        for (var login : logins) {
            server.execute("postgres", "DROP ROLE IF EXISTS \"" + login + '"');
        }
    }

    /** Makes an account with a login, and returns its name. */
    String add(AccountRole role) throws Exception {
        return add(role.getLiteral().toLowerCase(Locale.ROOT), role);
    }

    String add(String word, AccountRole... roles) throws Exception {
        var account = word + name.hashCode();
        logins.add(account);
        try (var store = open(owner); var work = store.begin()) {
            secrets.put(account, accounts.add(work, draft(account, roles)));
        }
        return account;
    }

    static AccountDraft draft(String account, AccountRole... roles) {
        return new AccountDraft(account, "", Set.copyOf(Arrays.asList(roles)), Optional.empty());
    }

    void login(String login, String secret) throws Exception {
        logins.add(login);
        secrets.put(login, secret);
        server.execute("postgres", "CREATE ROLE \"" + login + "\" LOGIN PASSWORD '" + secret + "'");
    }

    ProgramStore open(String login) throws CadreException {
        return provider.open(location, credentials(login));
    }

    Credentials credentials(String login) {
        return Credentials.passphrase(login, secrets.get(login).toCharArray());
    }

    void sql(String login, String text) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:" + server.url(name), login,
                secrets.get(login)); var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}
