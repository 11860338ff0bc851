/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Feeds one importer from the command line: class of the target, count, seed, number of the first input,
 * folder for what fails, and files whose lines are put into inputs. Ends with 1 if anything was found.
 */
public final class FuzzMain {

    private static final int LONGEST_TOKEN = 2_000;

    private FuzzMain() {
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        long count = Long.parseLong(arguments[1]);
        long seed = Long.parseLong(arguments[2]);
        long first = Long.parseLong(arguments[3]);
        var folder = Path.of(arguments[4]);
        var tokens = tokens(List.of(arguments).subList(5, arguments.length));
        try (var target = (FuzzTarget) Class.forName(arguments[0]).getConstructor().newInstance()) {
            var log = new FuzzLog(folder, target.name(), System.err);
            log.watch();
            var report = new FuzzRun(target, seed, tokens, log).run(first, count);
            System.out.println(report.text());
            System.out.flush();
            System.exit(report.findings().isEmpty() ? 0 : 1);
        }
    }

    private static List<String> tokens(List<String> files) throws IOException {
        var tokens = new ArrayList<String>();
        for (var file : files) {
            Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> !line.isEmpty() && line.length() < LONGEST_TOKEN).forEach(tokens::add);
        }
        return tokens;
    }
}
