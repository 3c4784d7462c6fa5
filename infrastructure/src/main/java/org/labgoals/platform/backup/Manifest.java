package org.labgoals.platform.backup;

import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself.
 *
 * @param format says what the file is, {@value #FORMAT}
 * @param at when its moment was, in UTC, ISO 8601
 * @param schema the last migration of the database it was made of
 * @param events how many there are
 */
record Manifest(String format, String at, String schema, long events, List<Table> tables) {

    static final String FORMAT = "labgoals-backup-1";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * A table, in the order in which they come back.
     *
     * @param sha256 of its rows as they stand in the backup, in hexadecimal
     */
    record Table(String name, List<String> columns, long rows, String sha256) {

        String listed() {
            return "\"" + String.join("\", \"", columns) + "\"";
        }
    }

    static Manifest read(byte[] json) {
        return JSON.readValue(json, Manifest.class);
    }

    byte[] json() {
        return JSON.writeValueAsBytes(this);
    }
}
