/**
 * Who calls, and whether they may.
 *
 * <p>Start reading at {@link org.pleiad.orb.security.AccessControl}; rules are written as
 * {@link org.pleiad.orb.security.AccessRules} says.
 *
 * <pre>{@code
 * String who = orb.currentCall().map(call -> call.caller().name()).orElse("");
 * }</pre>
 */
package org.pleiad.orb.security;
