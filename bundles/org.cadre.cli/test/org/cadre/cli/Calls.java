/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.cadre.core.command.Command;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Calls the command line and keeps what it printed. */
final class Calls {

    private final List<Command> commands;

    Calls(Command... commands) {
        this.commands = List.of(commands);
    }

    /** What a call returned and printed. */
    record Result(int exit, String out, String err) {

        JsonObject json() {
            return JsonParser.parseString(out).getAsJsonObject();
        }
    }

    Result call(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var exit = new CadreCommandLine(commands, printing(out), printing(err)).execute(arguments);
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static PrintStream printing(ByteArrayOutputStream target) {
        return new PrintStream(target, false, StandardCharsets.UTF_8);
    }
}
