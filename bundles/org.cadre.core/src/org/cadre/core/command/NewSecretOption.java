/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command;

import java.io.Console;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.Arrays;

import org.cadre.core.CadreException;
import org.cadre.core.Messages;
import org.cadre.core.access.keys.Passphrase;
import org.cadre.core.access.keys.Secret;

import picocli.CommandLine.Option;

/**
 * The option that says where a new passphrase comes from: the environment, a file, or the keyboard, twice.
 */
@SuppressWarnings("nls")
public class NewSecretOption {

    private static final String VARIABLE = "CADRE_NEW_SECRET";

    @Option(names = "--new-secret-file", paramLabel = "FILE", descriptionKey = "option.newSecretFile")
    private Path file;

    /**
     * Returns the new passphrase as typed; the caller overwrites it.
     *
     * @throws CadreException of kind INPUT if there is none, or it is too weak
     */
    public char[] typed() throws CadreException {
        var typed = read();
        Passphrase.check(CharBuffer.wrap(typed));
        return typed;
    }

    /** Returns the new passphrase as a secret; the caller closes it. */
    public Secret secret() throws CadreException {
        var typed = typed();
        try {
            return Secret.passphrase(typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private char[] read() throws CadreException {
        if (file != null) {
            return SecretOption.read(file);
        }
        var variable = System.getenv(VARIABLE);
        if (variable != null && !variable.isEmpty()) {
            return variable.toCharArray();
        }
        var console = System.console();
        if (console == null) {
            throw CadreException.input(Messages.Secret_newMissing);
        }
        return twice(console);
    }

    private static char[] twice(Console console) throws CadreException {
        var first = console.readPassword("%s", Messages.Secret_new);
        var second = console.readPassword("%s", Messages.Secret_newAgain);
        if (first == null || !Arrays.equals(first, second)) {
            throw CadreException.input(Messages.Secret_different);
        }
        return first;
    }
}
