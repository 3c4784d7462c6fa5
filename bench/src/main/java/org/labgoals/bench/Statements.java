package org.labgoals.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Counts the statements that pages send to PostgreSQL, whatever they are sent with. */
@Component
final class Statements implements BeanPostProcessor {

    private static final ThreadLocal<Integer> SENT = ThreadLocal.withInitial(() -> 0);

    /** How many the work sends, on this thread. */
    static int of(Runnable work) {
        SENT.set(0);
        work.run();
        return SENT.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counting(source) : bean;
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection)
                    Proxy.newProxyInstance(
                            Connection.class.getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (proxy, method, values) -> {
                                if (method.getName().equals("prepareStatement")) {
                                    SENT.set(SENT.get() + 1);
                                }
                                try {
                                    return method.invoke(connection, values);
                                } catch (InvocationTargetException failure) {
                                    throw failure.getCause();
                                }
                            });
        }
    }
}
