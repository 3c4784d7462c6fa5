package org.labgoals.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/**
 * The columns of a table by their names: a header for each, and cells that carry it along, since on
 * a phone each row stands alone.
 *
 * @param prefix of the texts' keys, for example {@code people.column-}
 */
public record Columns(Words words, String prefix) {

    /** The row of headers. */
    public NativeTableRow head(String... columns) {
        return head(List.of(columns));
    }

    /** The row of headers. */
    public NativeTableRow head(List<String> columns) {
        var row = new NativeTableRow();
        columns.forEach(column -> row.add(header(words.text(prefix + column))));
        return row;
    }

    public NativeTableCell cell(String column, Component content) {
        return labelled(column, new NativeTableCell(content));
    }

    public NativeTableCell cell(String column, String text) {
        return labelled(column, new NativeTableCell(text));
    }

    private NativeTableCell labelled(String column, NativeTableCell cell) {
        cell.getElement().setAttribute("data-label", words.text(prefix + column));
        return cell;
    }

    /** The header of a column whose name is no text of ours. */
    public static NativeTableHeaderCell header(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
