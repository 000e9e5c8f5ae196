/**
 * Filters: which events pass, by constraints in the Extended TCL and by types of events (Notification Service 1.1, 2.3, 2.4
 * and 3.2).
 *
 * <p>Start reading at {@link org.pleiad.events.filter.EventFilters}.
 *
 * <pre>{@code
 * Constraint alarms = EventFilters.compile("$type_name == 'CommunicationsAlarm' and $severity > 3");
 * boolean passes = alarms.test(event);
 * }</pre>
 */
package org.pleiad.events.filter;
