/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.integration.tests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.command.Command;
import org.cadre.core.roles.AccountDraft;
import org.cadre.core.roles.AccountService;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.cadre.model.AccountRole;
import org.cadre.model.CadreFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.InvalidSyntaxException;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Every installed command about matches refuses accounts of all roles but coordinator, in one sentence. */
class MatchRolesTest {

    private static final List<AccountRole> OTHERS = List.of(AccountRole.MENTOR_LEAD, AccountRole.PARTICIPANT,
            AccountRole.EVALUATOR, AccountRole.AUDITOR);

    @TempDir
    private Path folder;

    private StoreLocation location() {
        return StoreLocation.ofFolder(folder.resolve("db"));
    }

    /** Makes an account for each role and files with their passphrases. */
    private void create() throws CadreException, IOException {
        var ada = Credentials.passphrase("ada", "four odd words here".toCharArray());
        try (var store = Bundles.service(Stores.class).create(location(), ada); var work = store.begin()) {
            var program = CadreFactory.eINSTANCE.createProgram();
            program.setName("Induction");
            work.add(program);
            work.commit(CommitNote.of("create", "made up", false), null);
            for (var role : OTHERS) {
                var once = new AccountService().add(work, new AccountDraft(role.name(), "", Set.of(role),
                        Optional.empty()));
                Files.writeString(folder.resolve(role.name()), once);
            }
        }
    }

    private static List<Command> commands() throws InvalidSyntaxException {
        var context = Bundles.context();
        return context.getServiceReferences(Command.class, null).stream().map(context::getService)
                .filter(command -> Set.of("match", "policy").contains(command.path().getFirst()))
                .filter(command -> new CommandLine(command.newRun()).getCommandSpec()
                        .findOption("--db") != null)
                .sorted(Comparator.comparing(command -> command.path().toString())).toList();
    }

    @Test
    void eachCommandOpensItsDatabaseForCoordinatorsOnly() throws InvalidSyntaxException {
        var commands = commands();
        assertTrue(commands.size() > 25, () -> "only " + commands.size() + " commands");
        assertEquals(List.of(), commands.stream().filter(command -> new CommandLine(command.newRun())
                .getCommandSpec().mixins().values().stream().noneMatch(MatchRolesTest::isGuarded))
                .map(Command::path).toList());
    }

    private static boolean isGuarded(CommandSpec mixin) {
        return mixin.userObject().getClass().getSimpleName().equals("MatchDatabase");
    }

    /** Each role with one command; opening a protected database takes its time. */
    @Test
    void othersAreRefusedInOneSentence() throws Exception {
        create();
        var words = List.of("match waitlist", "match slates", "match groups list", "policy suggest");
        for (int i = 0; i < OTHERS.size(); i++) {
            var wanted = words.get(i);
            var command = commands().stream().filter(one -> String.join(" ", one.path()).equals(wanted))
                    .findFirst().orElseThrow();
            var message = refusal(command, OTHERS.get(i));
            assertTrue(message.startsWith("Nothing was done: ") && message.endsWith("may not see or change "
                    + "how people are matched; coordinators may. Ask one of them."), wanted + ": " + message);
        }
    }

    private String refusal(Command command, AccountRole role) {
        var run = command.newRun();
        var line = new CommandLine(run).setCaseInsensitiveEnumValuesAllowed(true);
        line.setResourceBundle(command.texts());
        var arguments = new ArrayList<>(List.of("--db", folder.resolve("db").toString(),
                "--user", role.name(), "--secret-file", folder.resolve(role.name()).toString()));
        arguments.addAll(required(line.getCommandSpec()));
        line.parseArgs(arguments.toArray(String[]::new));
        return assertThrows(CadreException.class, () -> run.run(new NullProgressMonitor()),
                () -> command.path() + " as " + role).getMessage();
    }

    /** Something for each argument that has to be there. */
    private static List<String> required(CommandSpec spec) {
        var arguments = new ArrayList<String>();
        spec.options().stream().filter(option -> option.required() && !option.longestName().equals("--db"))
                .forEach(option -> {
                    arguments.add(option.longestName());
                    arguments.add(value(option));
                });
        spec.positionalParameters().stream().filter(ArgSpec::required)
                .forEach(parameter -> arguments.add(value(parameter)));
        return arguments;
    }

    private static String value(ArgSpec argument) {
        var type = argument.type();
        if (type == LocalDate.class) {
            return "2026-09-01";
        }
        return type.isEnum() ? type.getEnumConstants()[0].toString()
                : type.isPrimitive() || Number.class.isAssignableFrom(type) ? "1" : "Induction";
    }
}
