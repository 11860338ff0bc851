/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.text.JsonText;
import org.cadre.core.text.Nearest;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads and writes match policies, and knows the presets. */
@Component(service = Policies.class)
public class Policies {

    /** The names of the presets; the first holds for programs that have no policy of their own. */
    @SuppressWarnings("nls")
    private static final List<String> PRESETS = List.of("first-year-induction", "micro-mentoring",
            "task-based", "leader-induction", "early-career-mentors");
    private static final String ENDING = ".json"; //$NON-NLS-1$
    private static final String BYTE_ORDER_MARK = "\uFEFF"; //$NON-NLS-1$

    private static final long LARGEST = 1L << 20;

    private final PolicyReader reader;

    /** Knows these rules and criteria. */
    @Activate
    public Policies(@Reference Terms terms) {
        reader = new PolicyReader(terms);
    }

    /** The policy for those who have none of their own: first-year induction. */
    public Policy preset() {
        return load(PRESETS.get(0));
    }

    /** The names of the policies to start from, the one for programs without a policy of their own first. */
    public List<String> presets() {
        return PRESETS;
    }

    /**
     * A policy to start from.
     *
     * @param id one of {@link #presets}
     * @throws CadreException if there is none of that name
     */
    public Policy preset(String id) throws CadreException {
        if (PRESETS.contains(id)) {
            return load(id);
        }
        var meant = Nearest.to(id, PRESETS);
        throw CadreException.input(meant.isEmpty()
                ? NLS.bind(Messages.Policies_noPreset, id, String.join(", ", PRESETS)) //$NON-NLS-1$
                : NLS.bind(Messages.Policies_noPresetNear, id, meant.get(0)));
    }

    private Policy load(String id) {
        try (var stream = Policies.class.getResourceAsStream(id + ENDING)) {
            return reader.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), id);
        } catch (IOException | CadreException e) {
            throw new IllegalStateException(id, e);
        }
    }

    /**
     * Reads a policy file.
     *
     * @throws CadreException if there is no such file or anything in it is wrong
     */
    public Policy read(Path file) throws CadreException {
        return parse(text(file), String.valueOf(file.getFileName()));
    }

    /**
     * Everything that is wrong with a policy file, each with place and fix; empty if it can be used.
     *
     * @throws CadreException if there is no such file or it is no text
     */
    public List<String> faults(Path file) throws CadreException {
        return reader.faults(plain(text(file)), String.valueOf(file.getFileName()));
    }

    private static String text(Path file) throws CadreException {
        try {
            if (Files.size(file) > LARGEST) {
                throw CadreException.input(NLS.bind(Messages.Policies_tooLarge, file));
            }
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw CadreException.input(NLS.bind(Messages.Policies_noFile, file));
        } catch (CharacterCodingException e) {
            throw CadreException.input(NLS.bind(Messages.Policies_noUtf8, file));
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Policies_unreadable, file, e.getMessage()), e);
        }
    }

    /**
     * Reads a policy from its JSON text.
     *
     * @param where names the text in messages
     */
    public Policy parse(String json, String where) throws CadreException {
        return reader.read(plain(json), where);
    }

    private static String plain(String json) {
        return json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
    }

    /** Returns the policy as JSON text that {@link #parse} reads as the same policy. */
    public String write(Policy policy) {
        return JsonText.write(data(policy)) + '\n';
    }

    /**
     * Writes the policy to a file: all of it or nothing.
     *
     * @throws CadreException if it cannot be written
     */
    public void write(Policy policy, Path file) throws CadreException {
        try {
            PolicyFile.write(file, write(policy));
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Policies_notWritten, file, e.getMessage()), e);
        }
    }

    /** Returns the policy as the members of its JSON. */
    public Map<String, Object> data(Policy policy) {
        return PolicyWriter.members(policy);
    }
}
