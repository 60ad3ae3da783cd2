import type { AddressInfo } from 'node:net'
import express from 'express'
import mongoose from 'mongoose'

/** The yardstick of `bare.ratio`: an Express handler that runs the same query by the bare driver and answers its JSON. */
const [uri] = process.argv.slice(2)
if (!uri) throw new Error('Say the address of the database')
const client = await new mongoose.mongo.MongoClient(uri, { maxPoolSize: 32 }).connect()
const customers = client.db().collection('customers')
const app = express()
app.get('/api/companies/:businessId', async (request, response) => {
  response.json(await customers.findOne({ businessId: request.params.businessId }))
})
const server = app.listen(0, () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`))
