/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.Messages;
import org.cadre.core.access.Credentials;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Option;

/**
 * The options that say who opens a database. The secret itself is no argument, because other users of the
 * machine see those: it comes from the environment, from a file, or from the keyboard without echo.
 */
@SuppressWarnings("nls")
public class SecretOption {

    private static final String VARIABLE = "CADRE_SECRET";

    private final Map<String, String> environment;
    private final Optional<Console> console;

    @Option(names = "--user", order = 900, paramLabel = "NAME", descriptionKey = "option.user")
    private String user;

    @Option(names = "--secret-file", order = 901, paramLabel = "FILE", descriptionKey = "option.secretFile")
    private Path file;

    @Option(names = "--recovery", order = 902, descriptionKey = "option.recovery")
    private boolean recovery;

    /** Takes secrets from the environment and the terminal of this process. */
    public SecretOption() {
        this(System.getenv(), Optional.ofNullable(System.console()));
    }

    SecretOption(Map<String, String> environment, Optional<Console> console) {
        this.environment = environment;
        this.console = console;
    }

    /** Returns what the user gave without being asked; none if nothing. The caller closes it. */
    public Credentials given() throws CadreException {
        if (file != null) {
            return credentials(read(file));
        }
        var secret = environment.get(VARIABLE);
        return secret == null || secret.isEmpty() ? Credentials.none() : credentials(secret.toCharArray());
    }

    /** Asks at the terminal; empty if there is none. The caller closes it. */
    public Optional<Credentials> ask() {
        if (console.isEmpty()) {
            return Optional.empty();
        }
        if (user == null) {
            user = console.get().readLine("%s", NLS.bind(Messages.Secret_askUser, standardUser()));
        }
        var text = recovery ? Messages.Secret_askRecovery : Messages.Secret_askPassphrase;
        var typed = console.get().readPassword("%s", text);
        return typed == null ? Optional.empty() : Optional.of(credentials(typed));
    }

    private Credentials credentials(char[] secret) {
        var name = user == null || user.isBlank() ? standardUser() : user;
        try {
            return recovery ? Credentials.recovery(name, secret) : Credentials.passphrase(name, secret);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    private static String standardUser() {
        return System.getProperty("user.name", "");
    }

    /** Returns the first line of a file. */
    static char[] read(Path file) throws CadreException {
        try {
            var bytes = Files.readAllBytes(file);
            var text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes)).toString();
            Arrays.fill(bytes, (byte) 0);
            return text.lines().findFirst().orElse("").toCharArray();
        } catch (IOException e) {
            throw new CadreException(CadreException.Kind.INPUT, NLS.bind(Messages.Secret_file, file), e);
        }
    }
}
