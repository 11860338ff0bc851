/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CadreCommandLineTest {

    private final Calls calls = new Calls(FakeCommands.echo("import", "oneroster"),
            FakeCommands.echo("import", "signups"), FakeCommands.echo("list", "people"),
            FakeCommands.echo("match"));

    private static Calls.Result doing(CommandRun run, String... options) {
        var words = new ArrayList<>(List.of("do"));
        words.addAll(List.of(options));
        return new Calls(FakeCommands.doing(run)).call(words.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "import oneroster --db here roster.zip --dry-run",
            "import --db here oneroster roster.zip --dry-run",
            "--db here import oneroster --dry-run roster.zip",
            "import --db=here --dry-run oneroster roster.zip",
            "--dry-run import oneroster roster.zip --db here",
            "import -v oneroster --db=here --dry-run -- roster.zip" })
    void optionsMayStandAnywhere(String line) {
        var result = calls.call(line.split(" "));
        assertEquals("here roster.zip true", result.out().strip(), result.err());
        assertEquals(1, result.exit());
    }

    @Test
    void aValueThatLooksLikeAWordStaysAValue() {
        var result = calls.call("import", "--db", "oneroster", "signups");
        assertEquals("oneroster null false", result.out().strip());
        assertEquals("x match false", calls.call("match", "--db", "x", "match").out().strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "--help", "-h", "import --help", "help import", "help", "import oneroster --help",
            "help import oneroster", "--help import", "import --help oneroster", "match -h" })
    void helpIsThereOnEveryLevel(String line) {
        var result = calls.call(line.split(" "));
        assertEquals(0, result.exit(), result.err());
        assertTrue(result.out().startsWith("Usage: cadre"), result.out());
        assertEquals("", result.err());
        assertEquals(line.contains("oneroster"), result.out().contains("cadre import oneroster"),
                result.out());
    }

    @Test
    void groupsAreSortedAndHelpDescribesTheOptionsOfAllCommands() {
        var help = calls.call("--help").out();
        assertTrue(help.indexOf("  import") < help.indexOf("  list")
                && help.indexOf("  list") < help.indexOf("  match"));
        assertTrue(help.contains("Print one JSON object"), help);
        assertTrue(help.contains("Brings people in."), help);
        assertTrue(calls.call("match", "--help").out().contains("Where."));
        assertTrue(help.contains("Exit codes"), help);
    }

    @Test
    void oneJsonObjectIsPrintedOnSuccessAndOnFailure() {
        var done = calls.call("--json", "match", "--db", "here");
        assertEquals("here", done.json().get("db").getAsString());
        var unknown = calls.call("mach", "--json");
        assertTrue(unknown.json().get("error").getAsString().contains("mach"));
        assertEquals(2, unknown.exit());
        var group = calls.call("import", "--json");
        assertTrue(group.json().get("error").getAsString().contains("oneroster, signups"));
        var failed = doing(monitor -> {
            throw CadreException.failure("The disk is full.", null);
        }, "--json");
        assertEquals("The disk is full.", failed.json().get("error").getAsString());
        assertEquals("The disk is full.", failed.err().strip());
        assertEquals(3, failed.exit());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "improt oneroster", "import onroster x", "match --bd x", "match --db x y z", "list", "",
            "match --db", "match", "match --dry-run=maybe --db x", "import --db here", "help nothing" })
    void wrongUsageIsExplainedInOneParagraph(String line) {
        var result = calls.call(line.isEmpty() ? new String[0] : line.split(" "));
        assertEquals(2, result.exit(), result.out());
        assertEquals("", result.out());
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().contains("--help"), result.err());
    }

    @Test
    void aCommandBelowAnotherAsksForItsOwnOptionsOnly() {
        var journal = new Calls(FakeCommands.echo("journal"), FakeCommands.echo("journal", "restore"));
        assertEquals("x null true", journal.call("journal", "restore", "--db", "x", "--dry-run").out()
                .strip());
        assertEquals("y null false", journal.call("journal", "--db", "y").out().strip());
        assertTrue(journal.call("journal", "restore").err().contains("--db"));
    }

    @Test
    void nearWordsAreSuggested() {
        assertTrue(calls.call("improt").err().contains("Perhaps you mean: import"));
        assertTrue(calls.call("import", "oneruster").err().contains("Perhaps you mean: oneroster"));
        assertTrue(calls.call("match", "--bd=x").err().contains("Perhaps you mean: --db"));
    }

    @ParameterizedTest
    @EnumSource(CadreException.Kind.class)
    void theExitCodeSaysWhatKindOfFailureItWas(CadreException.Kind kind) {
        var result = doing(monitor -> {
            throw new CadreException(kind, "No.", null);
        });
        assertEquals(Map.of(CadreException.Kind.INPUT, 2, CadreException.Kind.CANCELED, 130,
                CadreException.Kind.CONFLICT, 3, CadreException.Kind.LOCKED, 3,
                CadreException.Kind.FAILURE, 3).get(kind), result.exit());
        assertEquals("", result.out());
    }

    @Test
    void anUnexpectedFailureIsLoggedAndItsTraceIsShownOnlyOnDemand() {
        var logged = new ArrayList<IStatus>();
        var err = new ByteArrayOutputStream();
        var console = new Console(System.out, Calls.printing(err), false, logged::add, "1.2.3");
        CommandRun broken = monitor -> {
            throw new IllegalStateException("broken", new ArithmeticException("zero"));
        };
        var line = new CadreCommandLine(List.of(FakeCommands.doing(broken)), console);
        assertEquals(3, line.execute("do"));
        assertFalse(err.toString(StandardCharsets.UTF_8).contains("at org.cadre"));
        assertEquals("broken", logged.getFirst().getException().getMessage());
        assertEquals(3, line.execute("do", "--debug"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("at org.cadre"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("java.lang.ArithmeticException: zero"));
    }

    @Test
    void aFailureOfAnotherLibraryIsReported() {
        var result = doing(monitor -> {
            throw new CoreException(org.eclipse.core.runtime.Status.error("No luck."));
        });
        assertEquals(3, result.exit());
        assertEquals("No luck.", result.err().strip());
    }

    @Test
    void cancelStopsTheRunningCommand() throws InterruptedException {
        var started = new CountDownLatch(1);
        CommandRun patient = monitor -> {
            started.countDown();
            while (!monitor.isCanceled()) {
                Thread.onSpinWait();
            }
            throw new OperationCanceledException();
        };
        var err = new ByteArrayOutputStream();
        var line = new CadreCommandLine(List.of(FakeCommands.doing(patient)), System.out,
                Calls.printing(err));
        var exits = new ArrayList<Integer>();
        var runner = new Thread(() -> exits.add(line.execute("do")));
        runner.start();
        started.await();
        line.cancel();
        runner.join();
        assertEquals(List.of(130), exits);
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("Canceled."));
    }

    @Test
    void cancelBeforeTheCommandStartsIsNotLost() {
        CommandRun run = monitor -> Outcome.done(String.valueOf(monitor.isCanceled()), Map.of());
        var out = new ByteArrayOutputStream();
        var line = new CadreCommandLine(List.of(FakeCommands.doing(run)), Calls.printing(out), System.err);
        line.cancel();
        line.execute("do");
        assertEquals("true", out.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void progressIsShownOnlyWhereItIsWanted() {
        CommandRun busy = monitor -> {
            monitor.beginTask("Reading", 10);
            var end = System.nanoTime() + 1_200_000_000L;
            while (System.nanoTime() < end) {
                monitor.subTask("users.csv");
            }
            monitor.worked(5);
            return Outcome.done("read", Map.of("rows", 1));
        };
        assertEquals("", doing(busy).err());
        var verbose = doing(busy, "--verbose");
        assertEquals("read", verbose.out().strip());
        assertTrue(verbose.err().startsWith("Reading: users.csv"), verbose.err());
    }

    @Test
    void theVersionIsPrinted() {
        var out = new ByteArrayOutputStream();
        var console = new Console(Calls.printing(out), System.err, false, status -> { }, "1.2.3");
        assertEquals(0, new CadreCommandLine(List.of(), console).execute("--version"));
        assertEquals("cadre 1.2.3", out.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void everyScriptIsPrinted() {
        CommandRun run = monitor -> Outcome.done("王小明, Nguyễn, García", Map.of("name", "王小明"));
        assertEquals("王小明, Nguyễn, García", doing(run).out().strip());
        assertTrue(doing(run, "--json").out().contains("王小明"));
    }
}
